import {limitedHeading} from '../lexicon/heading-words.js'
import {verbs} from '../lexicon/verbs.js'

/** Whether rules lose something without the heading over them: it says when they hold, or what to do with them, as "Rate each finding from 0 to 100". */
export function keepsRules(heading: string): boolean {
  return limitedHeading.test(heading) || isInstruction(heading)
}

/** A heading of fewer words names a subject: "Write clear tests". */
const leastWords = 5

function isInstruction(heading: string): boolean {
  const words = heading.split(/\s+/)
  const [first = ''] = words
  return (words.length >= leastWords && verbs.has(first.toLowerCase())) || /\b(?:must|receive)\b.*\b(?:from|follow|these)\b/i.test(heading)
}
