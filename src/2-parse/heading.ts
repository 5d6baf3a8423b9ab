import {verbs} from '../lexicon/verbs.js'
import {plainText} from '../util/plain-text.js'

const numbering = /^(?:(?:\d+(?:\.\d+)*|[A-Z]|[ivxIVX]+)[.):]\s+|\d+(?:\.\d+)*\s+(?=[A-Z]))/
const ornaments = /^[^\p{L}\p{N}`"'(<[]+|[\s:.]+$/gu

/** The words of a heading: no markup, no number in front, no emoji around it, no colon behind it. */
export function headingWords(source: string): string {
  const words = plainText(source.replace(/^#{1,6}\s+/, '').replace(/\n[ \t]*(?:=+|-+)[ \t]*$|(?<!\s)\s+#+$/, '')).replace(ornaments, '')
  return words.replace(numbering, '').replace(ornaments, '')
}

const maxHeadingWords = 10

/** Whether a whole paragraph is a bold heading, as in `**Design principles:**`; a bold sentence is a rule. */
export function isBoldHeading(source: string): boolean {
  const inner = /^(?:\d+[.)])?[^\p{L}\p{N}*_]*(?:\*\*|__)([^*\n]+)(?:\*\*|__)\s*:?$/u.exec(source.trim())?.[1]
  return inner !== undefined && isTitle(inner) && !/^(?:never|always|do not|don't|must|only|remember|note|important)\b/i.test(inner)
}

/** Whether a paragraph does nothing but head the list, table or code below it, as in `Workflow for each task:`; with `\:` it is a sentence. */
export function isLabel(source: string): boolean {
  if (source.trim().includes('\n') || /\\:[^\p{L}\p{N}]*$/u.test(source)) return false
  const text = plainText(source)
  return text.endsWith(':') && isTitle(text.slice(0, -1))
}

const maxTopicWords = 6

/** Whether a list item over a list names a subject and asks for nothing, as in `5) Observability.` */
export function isTopic(source: string): boolean {
  const words = plainText(source).replace(/[.:]$/, '').split(/\s+/)
  const [first = ''] = words
  return (
    words.length <= maxTopicWords &&
    /^\p{Lu}/u.test(first) &&
    !verbs.has(first.toLowerCase()) &&
    !/[,;!?]|[.:]\s/.test(source) &&
    !words.some((word) => /^(?:is|are|must|should|never|do|not|only|when|if|always)$/i.test(word))
  )
}

function isTitle(text: string): boolean {
  const words = text.trim().replace(/:$/, '')
  return words.length > 0 && words.split(/\s+/).length <= maxHeadingWords && !/[.!?;]$|[.!?;:]\s/.test(words)
}
