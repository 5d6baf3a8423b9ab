/** A regular expression as a tree, as far as it takes to write texts that fit its parts. */
export type Node =
  | {readonly type: 'one'; readonly sample: string}
  | {readonly type: 'all'; readonly parts: readonly Node[]}
  | {readonly type: 'any'; readonly ways: readonly Node[]}
  | {readonly type: 'many'; readonly of: Node; readonly least: number; readonly most: number}
  | {readonly type: 'around'; readonly of: Node}

/** Reads the source of a pattern; of a class of characters one that fits stands for all. */
export function readPattern(source: string, flags: string): Node {
  let at = 0
  const peek = () => source[at] ?? ''
  const ways = (): Node => {
    const found = [parts()]
    while (peek() === '|') {
      at++
      found.push(parts())
    }
    return found.length === 1 ? (found[0] as Node) : {type: 'any', ways: found}
  }
  const parts = (): Node => {
    const found: Node[] = []
    while (at < source.length && peek() !== '|' && peek() !== ')') found.push(quantified(atom()))
    return {type: 'all', parts: found}
  }
  const quantified = (of: Node): Node => {
    const [whole, least = '', comma, most = ''] = /^(?:\{(\d+)(,?)(\d*)\}|[*+?])\??/.exec(source.slice(at)) ?? []
    if (whole === undefined) return of
    at += whole.length
    if (whole.startsWith('*')) return {type: 'many', of, least: 0, most: Number.POSITIVE_INFINITY}
    if (whole.startsWith('+')) return {type: 'many', of, least: 1, most: Number.POSITIVE_INFINITY}
    if (whole.startsWith('?')) return {type: 'many', of, least: 0, most: 1}
    return {
      type: 'many',
      of,
      least: Number(least),
      most: most !== '' ? Number(most) : comma === ',' ? Number.POSITIVE_INFINITY : Number(least)
    }
  }
  const atom = (): Node => {
    const group = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(source.slice(at))?.[0]
    if (group !== undefined) {
      at += group.length
      const of = ways()
      at++
      return /^\(\?<?[=!]/.test(group) ? {type: 'around', of} : of
    }
    const one =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\c.|\\k<\w+>|\\.|[\s\S])/u.exec(
        source.slice(at)
      )?.[0] ?? ''
    at += one.length
    return {type: 'one', sample: sampleOf(one, flags)}
  }
  return ways()
}

const characters = [
  ...'a0 \n-A_.*`|"\'([#:/<=$%,;!?\\+>)]{}~^&@\tzé中Жα',
  '\u200b',
  '\u200d',
  '\ufe0f',
  '\u{1F600}',
  '\u{E0041}',
  '\u202e',
  '\u00a0',
  '\u0001'
]

function sampleOf(one: string, flags: string): string {
  if (/^[\^$]$|^\\[bB]$|^\\\d$|^\\k/.test(one)) return ''
  if (!/^[[\\.]/.test(one)) return one
  const pattern = new RegExp(`^${one}$`, flags.replace(/[gyi]/g, ''))
  const known = characters.find((character) => pattern.test(character))
  if (known !== undefined) return known
  for (let code = 33; code < 0x10ffff; code += code < 0xffff ? 1 : 4096)
    if (pattern.test(String.fromCodePoint(code))) return String.fromCodePoint(code)
  return ''
}

/** A text that fits a part, as short as can be; where there are several ways, the one that is asked for. */
export function sampleText(node: Node, way = 0): string {
  switch (node.type) {
    case 'one':
      return node.sample
    case 'all':
      return node.parts.map((part) => sampleText(part, way)).join('')
    case 'any':
      return sampleText(node.ways[way % node.ways.length] as Node, way)
    case 'many':
      return sampleText(node.of, way).repeat(Math.min(node.least, 100))
    case 'around':
      return ''
  }
}
