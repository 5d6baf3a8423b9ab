import {decidingWords} from '../messages.js'

/** Why words cannot take the place of a rule; empty where they can. They become one rule, so they must be one sentence. */
export function faultOfWords(words: string): string {
  if (/[.!?]["')]?\s+\p{Lu}/u.test(words.trim())) return decidingWords.sentences()
  return /^\s*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|```)/.test(words) ? decidingWords.mark() : ''
}
