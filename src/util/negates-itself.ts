import {forbidding, pseudoNegation} from '../lexicon/cues.js'
import {avoidingVerbs} from '../lexicon/verbs.js'

/** Whether a rule says by itself what is not wanted, or shows what is: then a heading above it adds nothing. */
export function negatesItself(text: string): boolean {
  const [first = ''] = text.toLowerCase().match(/[a-z'’]+/) ?? []
  return (
    forbidding.test(text.replace(pseudoNegation, ' ')) ||
    avoidingVerbs.has(first) ||
    first === 'no' ||
    /^\W*(?:good|right|correct|do|prefer|instead)\b/i.test(text)
  )
}
