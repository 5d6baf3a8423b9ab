import {verbs} from '../lexicon/verbs.js'
import type {Rule} from '../model.js'
import {allMatches} from '../util/all-matches.js'
import {plainText} from '../util/plain-text.js'

/** What a rule lists in one sentence: `Checklist: a, b and c` has three elements that could stand as rules of their own. */
export interface Elements {
  /** What stands before the first element and says what all of them are: a lead, or a verb that they share. */
  readonly head: string
  /** As written, without what joins them. */
  readonly parts: readonly string[]
  /** What joins them, and the last two. */
  readonly joint: string
  readonly lastJoint: string
  /** What stands behind the last one. */
  readonly end: string
  /** Without its elements it is still a rule: "Look for obvious faults (a, b)". */
  readonly alone?: string
}

/** Fewer may be a pair that belongs together: "validate and sanitize". */
const least = 3
const leastInBrackets = 2
/** An element with more words is a clause that leans on its neighbors. */
const longest = 9
/** Words that tie an element to what stands before it; some do so only at its beginning. */
const tied =
  /\b(?:if|when|where|that|which|who|whose|because|so|while|until|unless|after|before|then|but|instead|rather|not|than|etc|it|its|they|them|these|those|such|like|e\.g|i\.e|vs)\b|^(?:by|with|without|per|including|for|of|on|in|to|from|first|second|finally|this)\b/i

/** The elements of a rule that is a list in one sentence; nothing where it is none. */
export function elementsOf({form, markdown}: Pick<Rule, 'form' | 'markdown'>): Elements | undefined {
  if ((form !== 'item' && form !== 'sentence' && form !== 'task') || markdown.includes('\n')) return undefined
  const whole = markdown.trim()
  const end = /[.;]$/.test(whole) ? whole.slice(-1) : ''
  const text = whole.slice(0, whole.length - end.length)
  return inSentence(text, end) ?? inBrackets(text, end)
}

function inSentence(text: string, end: string): Elements | undefined {
  const lead = leadLength(text)
  const head = text.slice(0, lead)
  const listed = text.slice(lead)
  const joint = cutAt(listed, /;\s+/g).length >= least ? '; ' : ', '
  const pieces = cutAt(listed, joint === '; ' ? /;\s+/g : /,\s+/g)
  const last = pieces.pop() as string
  const [, word = '', closing = last] = /^(and|or|&)\s+(.+)$/is.exec(last) ?? []
  const two = word === '' ? cutAt(last, /(?<!\s)\s+and\s+/g) : [closing]
  const [close, lastJoint] = word !== '' ? [[closing], `${joint}${word} `] : two.length === 2 ? [two, ' and '] : [[last], joint]
  const parts = [...pieces, ...close]
  if (parts.length < least || parts.some((part) => !isElement(part))) return undefined
  const shared = withSharedVerb(head, parts)
  return head === '' && !standAlone(shared) ? undefined : {joint, lastJoint, end, ...shared}
}

/** What closes a rule in brackets are cases of it. */
function inBrackets(text: string, end: string): Elements | undefined {
  const found = /^([^()]+?)\s{1,9}\((e\.g\.,?\s{1,9})?([^()]+)\)$/s.exec(text)
  if (!found) return undefined
  const [, alone, example = '', inside] = found as unknown as readonly [string, string, string | undefined, string]
  const parts = cutAt(inside, /,\s+/g)
  if (parts.length < leastInBrackets || !isOutside(alone) || parts.some((part) => !isElement(part))) return undefined
  return {head: `${alone} (${example}`, parts, joint: ', ', lastJoint: ', ', end: `)${end}`, alone: alone + end}
}

/** Length of the lead with what separates it from the rest. */
function leadLength(text: string): number {
  return /^(?:\*\*[^*]{2,60}\*\*(?:\s*:|\s+[-–—](?=\s))?\s*|[^,:;.()`]{2,60}:\s+)(?=\S)/.exec(text)?.[0].length ?? 0
}

/** A verb in front that the other elements have none of is theirs too: "Implement rate limiting, CORS and secure headers". */
function withSharedVerb(head: string, parts: readonly string[]): Pick<Elements, 'head' | 'parts'> {
  const [first = '', ...others] = parts
  const [, verb = '', object = ''] = /^(\S+\s+(?:for\s+)?)(\S.*)$/s.exec(first) ?? []
  const isVerb = (text: string): boolean => verbs.has((plainText(text).split(/\s+/)[0] as string).toLowerCase())
  if (verb === '' || !isVerb(verb) || others.some(isVerb)) return {head, parts}
  return {head: head + verb, parts: [object, ...others]}
}

/** Without a lead, the first element may hold more than itself: "functions for sign-in, sessions", "clean, fast and tested code". */
function standAlone({head, parts}: Pick<Elements, 'head' | 'parts'>): boolean {
  const lengths = parts.map((part) => plainText(part).split(/\s+/).length)
  const [first = ''] = parts
  if (/^(?:you|your|for|in|on|at|to|under|during|as|when|an?)\b/i.test(head + first)) return false
  if (head !== '' && /\s(?:for|to|of|in|on|from|using|that|at|into)\s/i.test(first)) return false
  return !(lengths.slice(0, -1).every((length) => length === 1) && (lengths.at(-1) as number) > 2)
}

function isElement(part: string): boolean {
  const words = plainText(part)
  return /[\p{L}\p{N}]/u.test(words) && words.split(/\s+/).length <= longest && !tied.test(words) && !/[.:?!]\s/.test(words)
}

/** Cuts where the pattern stands outside of brackets, code, bold words and quotes. */
function cutAt(text: string, pattern: RegExp): string[] {
  const parts: string[] = []
  let start = 0
  for (const match of allMatches(pattern, text)) {
    if (!isOutside(text.slice(0, match.index))) continue
    parts.push(text.slice(start, match.index))
    start = match.index + match[0].length
  }
  return [...parts, text.slice(start)]
}

function isOutside(before: string): boolean {
  const count = (sign: string): number => before.split(sign).length - 1
  return (
    count('(') <= count(')') &&
    count('[') <= count(']') &&
    count('`') % 2 === 0 &&
    count('**') % 2 === 0 &&
    count('"') % 2 === 0 &&
    count('“') <= count('”')
  )
}

/** The rule with some of its elements only; nothing where none is left. */
export function withElements({head, parts, joint, lastJoint, end, alone}: Elements, kept: (at: number) => boolean): string | undefined {
  const some = parts.filter((_, at) => kept(at))
  if (some.length === 0) return alone
  const last = some.at(-1) as string
  const first = some.slice(0, -1)
  return `${head}${first.length === 0 ? last : `${first.join(joint)}${lastJoint}${last}`}${end}`
}
