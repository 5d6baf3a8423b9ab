import type {ConflictKindName} from '../../model.js'

/** One of the things that one picks for a purpose. */
export interface Choice {
  readonly name: string
  readonly pattern: RegExp
  /** Runs of letters and digits in lower case, of which one stands in whatever the pattern finds; none where that is not sure. */
  readonly words?: readonly string[] | undefined
}

/** A purpose for which one thing is picked. Two agents conflict when what each of them prescribes for it has nothing in common. */
export interface ChoiceSlot {
  readonly slot: string
  readonly topic: string
  readonly kind: Extract<ConflictKindName, 'alternative' | 'format' | 'order' | 'scope' | 'polarity'>
  readonly choices: readonly Choice[]
  /** What else must stand in the clause, where a name alone does not tell its purpose. */
  readonly context?: RegExp
  /** To name one is not enough: only who asks for it takes it. */
  readonly asked?: boolean
  /** Also read in code blocks, where a pattern is proper enough. */
  readonly inCode?: true
  /** Why one takes one of these and not two. */
  readonly reason?: string
  /** Who presents them as alternatives: documentation, a standard, a common guide. */
  readonly source?: string
}

/** Names as words; a name with punctuation of its own is matched as it is written, and a dot is a dot. */
export const choice = (name: string, ...also: string[]): Choice => {
  const all = [name, ...also].map((one) => one.replace(/(?<!\\)\.(?![*+?{])/g, '\\.'))
  return {
    name: spoken(name),
    pattern: new RegExp(`(?<![\\w@/.-])(?:${all.join('|')})(?![\\w/-]|\\.\\w)`, 'i'),
    words: firstWords(all)
  }
}

/** A name as people read it, without the signs of its pattern. */
function spoken(name: string): string {
  return name
    .replace(/\(\?:([^|)]*)[^)]*\)\??/g, '$1')
    .replace(/\[- \]\??/g, '-')
    .replace(/(?<=\w)\?/g, '')
    .replace(/\\(?=\W)/g, '')
}

/** A name that is a common word too, taken only as it is written, or as code: `Chi`, `Echo`, `Play`. */
export const exact = (name: string, ...also: string[]): Choice => {
  const all = [name, ...also]
  const coded = all.filter((one) => /^\w+$/.test(one)).map((one) => `\`${one.toLowerCase()}\``)
  const {pattern, ...rest} = choice(name, ...also, ...coded)
  return {...rest, pattern: new RegExp(pattern.source)}
}

/** Names that are common words too. */
export const exactNames = (...all: (string | readonly string[])[]): readonly Choice[] =>
  all.map((one) => (typeof one === 'string' ? exact(one) : exact(one[0] ?? '', ...one.slice(1))))

/** The first word of each name; `(?:two|four) spaces` has two, and so has `keys?`. */
function firstWords(all: readonly string[]): readonly string[] | undefined {
  const words = all.map((name) => {
    const [, some = '', word = '', optional = ''] =
      /^(?:\\[^\w\s]|[-@`'"<#%/ ])*(?:\(\?:([\w|]+)\))?([A-Za-z0-9]*)(\??)(?=$|(?:\[- \]|\\\W|[^\w()[\]\\?*+{}|.])(?!\?))/.exec(
        name.replaceAll('_', ' ')
      ) ?? []
    if (some !== '') return word === '' ? some.toLowerCase().split('|') : []
    return optional === '' ? [word.toLowerCase()] : [word.toLowerCase(), word.slice(0, -1).toLowerCase()]
  })
  return words.every((some) => some.length > 0 && some.every(Boolean)) ? words.flat() : undefined
}

export const names = (...all: (string | readonly string[])[]): readonly Choice[] =>
  all.map((one) => (typeof one === 'string' ? choice(one) : choice(one[0] ?? '', ...one.slice(1))))

export const row = (slot: string, topic: string, choices: readonly Choice[], more: Partial<ChoiceSlot> = {}): ChoiceSlot => ({
  slot,
  topic,
  kind: 'alternative',
  choices,
  ...more
})
