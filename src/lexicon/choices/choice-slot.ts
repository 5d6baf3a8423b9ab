import type {ConflictKindName} from '../../model.js'
import {literalOf} from './literal-of.js'

/** One of the things that one picks for a purpose. */
export interface Choice {
  readonly name: string
  readonly pattern: RegExp
  /** Of these one stands in whatever the pattern finds: words in lower case, beginnings of words with a star, single signs. */
  readonly words: readonly string[]
  /** Of these one stands there too, in lower case; nothing is found much faster without them than by the pattern. */
  readonly literals?: readonly string[]
  /** It is found by its names alone, also in "Vitest over Jest", where the second is not wanted. */
  readonly isName?: true
}

/** A purpose for which one thing is picked. Two agents conflict when what each of them prescribes for it has nothing in common. */
export interface ChoiceSlot {
  readonly slot: string
  readonly topic: string
  readonly kind: Extract<ConflictKindName, 'alternative' | 'format' | 'order' | 'scope' | 'polarity'>
  readonly choices: readonly Choice[]
  /** What else must stand in the clause, where a name alone does not tell its purpose. */
  readonly context?: RegExp
  /** What an agent must speak of somewhere: a language or a framework, so that a word of it is not read in another trade. */
  readonly about?: RegExp
  /** To name one is not enough: only who asks for it takes it. */
  readonly asked?: boolean
  /** Also read in code blocks, where a pattern is proper enough. */
  readonly inCode?: true
  /** Why one takes one of these and not two. */
  readonly reason: string
  /** Who presents them as alternatives: documentation, a standard, a common guide. */
  readonly source: string
}

/** Names as words; a name with punctuation of its own is matched as it is written. */
export const choice = (name: string, ...also: string[]): Choice => called(spelledOut(name), name, ...also)

/** What its name alone does not find: "low" as a fidelity is `low-fidelity` in a text. */
export const called = (name: string, ...all: string[]): Choice => {
  const names = all.map(withPlainDots)
  return {name, isName: true, pattern: wordsOrNames(names, 'i'), ...holds(names)}
}

/** A name that is a common word in lower case, taken only as it is written or as code: Render, Linear, `linear`. */
export const proper = (...all: readonly [string, ...string[]]): Choice => {
  const coded = all.filter((one) => /^\w+$/.test(one)).map((one) => `\`${one.toLowerCase()}\``)
  const names = [...all, ...coded].map(withPlainDots)
  return {name: spelledOut(all[0]), isName: true, pattern: wordsOrNames(names, ''), ...holds(names)}
}

/** Names that are common words too. */
export const properNames = (...all: (string | readonly [string, ...string[]])[]): readonly Choice[] =>
  all.map((one) => (typeof one === 'string' ? proper(one) : proper(...one)))

/** What stands in whatever one of the names finds. */
function holds(names: readonly string[]): Pick<Choice, 'words' | 'literals'> {
  const literals = names.map(literalOf)
  return {words: names.flatMap(wordsIn), ...(literals.every(({length}) => length > 1) && {literals})}
}

const wordsOrNames = (all: readonly string[], flags: string): RegExp =>
  new RegExp(`(?<![\\w@/.-])(?:${all.join('|')})(?![\\w/-]|\\.\\w)`, flags)

/** `Node.js` holds a dot and not any character. */
const withPlainDots = (name: string): string => name.replace(/(?<!\\)\.(?![*+?{])/g, '\\.')

/** A pattern as people write it: the first of its alternatives, with its optional letters. */
function spelledOut(name: string): string {
  return name
    .replace(/\(\?:([^|)]*)[^)]*\)\??/g, '$1')
    .replace(/\[([^\]])[^\]]*\]\??/g, '$1')
    .replace(/\\(?=[.+*#])/g, '')
    .replace(/\\b|\?/g, '')
}

/** The longest word of a plain name, else its first one. What may go on, as in `keys?`, `remov(?:e|al)` and `Gagn[eé]`, is the beginning of a word. */
function wordsIn(name: string): readonly string[] {
  if (/^[a-z\d]+(?:[ _][a-z\d]+)+$/i.test(name))
    return [
      name
        .toLowerCase()
        .split(/[ _]/)
        .reduce((longest, word) => (word.length > longest.length ? word : longest))
    ]
  const written = name.replaceAll('_', ' ').replace(/^(?:\\[^\w\s]\??|\[[^\w\]]*\]\??|[^\w\s\\([]\??|\s)+/, '')
  const [, some, word = '', next = ''] = /^(?:\(\?:([\w|]+)\))?(\w*)(.*)/s.exec(written) ?? []
  if (some !== undefined) return some.split('|').map((one) => `${(one + word).toLowerCase()}*`)
  const isWhole = /^(?:$|\(\?:[ ]|\[- \](?!\?)|\\[.(+*]|[^\w()[\]\\?*+{}|.](?!\?))/.test(next)
  return [isWhole ? word.toLowerCase() : `${(/^[?*{]/.test(next) ? word.slice(0, -1) : word).toLowerCase()}*`]
}

export const names = (...all: (string | readonly string[] | Choice)[]): readonly Choice[] =>
  all.map((one) => (typeof one === 'string' ? choice(one) : 'pattern' in one ? one : choice(one[0] ?? '', ...one.slice(1))))

/** What takes more than a name to recognize, with the words of which one stands in all that is found. */
export const phrase = (name: string, words: string, pattern: RegExp): Choice => ({name, words: words.split(' '), pattern})

type More = Pick<ChoiceSlot, 'reason' | 'source'> & Partial<ChoiceSlot>

/** A purpose; most are of the kind `alternative`. */
export const row = (slot: string, topic: string, choices: readonly Choice[], more: More): ChoiceSlot => ({
  slot,
  topic,
  kind: 'alternative',
  choices,
  ...more
})

/** A purpose of a trade whose agents list what they know: to name a thing there is no choice. */
export const askedRow: typeof row = (slot, topic, choices, more) => row(slot, topic, choices, {asked: true, ...more})
