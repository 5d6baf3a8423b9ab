/** Stands for any letter of a word. */
const anyLetter = 'qzq'

/** Texts that a pattern can stand for, each alternative at least once; what it only looks at before or after is left out. */
export function spelled(source: string): readonly string[] {
  let at = 0
  const peek = (text: string): boolean => source.startsWith(text, at)

  function alternatives(): string[] {
    const found = sequence()
    while (peek('|')) {
      at++
      found.push(...sequence())
    }
    return found
  }

  function sequence(): string[] {
    let texts = ['']
    while (at < source.length && !peek('|') && !peek(')')) texts = joined(texts, repeated(one()))
    return texts
  }

  function one(): string[] {
    if (peek('(?=') || peek('(?!') || peek('(?<=') || peek('(?<!')) {
      group()
      return ['']
    }
    if (peek('(')) return group()
    if (peek('[')) return members()
    const sign = source[at++] ?? ''
    if (sign === '.') return [' x ']
    if (sign === '^' || sign === '$') return ['']
    if (sign !== '\\') return [sign]
    const escaped = source[at++] ?? ''
    return [{b: '', w: anyLetter, d: '1', s: ' ', W: ' ', D: anyLetter}[escaped] ?? escaped]
  }

  function group(): string[] {
    at += /^\((?:\?(?::|<?[=!]))?/.exec(source.slice(at))?.[0].length ?? 1
    const found = alternatives()
    at++
    return found
  }

  /** A class by some of its members; what a class excludes is none. */
  function members(): string[] {
    const [whole = '', not = '', inside = ''] = /^\[(\^?)((?:\\.|[^\]\\])*)\]/.exec(source.slice(at)) ?? []
    at += whole.length
    if (not !== '') return ['x']
    return [...(inside.match(/\\.|./g) ?? [])].map((sign) => ({'\\w': anyLetter, '\\d': '1', '\\s': ' '})[sign] ?? sign.replace('\\', ''))
  }

  function repeated(texts: string[]): string[] {
    const [whole = '', least = ''] = /^(?:[?*+]|\{(\d+)[^}]*\})\??/.exec(source.slice(at)) ?? []
    at += whole.length
    if (whole === '' || whole.startsWith('+') || texts.join('').trim() === '') return texts
    if (least === '' || least === '0') return ['', ...texts]
    return texts.map((text) => text.repeat(Number(least)))
  }

  return [...new Set(alternatives())]
}

/** Each of the left before each of the right; a part of them where they are many, that has every one. */
function joined(left: readonly string[], right: readonly string[]): string[] {
  if (left.length * right.length <= 600) return left.flatMap((one) => right.map((other) => one + other))
  return Array.from(
    {length: Math.max(600, left.length, right.length)},
    (_, at) => (left[(at * 7) % left.length] ?? '') + (right[(at + Math.floor(at / right.length)) % right.length] ?? '')
  )
}
