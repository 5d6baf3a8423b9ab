import {termsOf} from '../../util/terms.js'

const telling =
  /^(?:(?:an?|the|your|brief|short|clear|concise|detailed|complete)\s+|(?:present|show|list|provide|include|document|note|explain|describe|suggest|mention|highlight|state|report|add|give|link to|return|identify|specify)\s+)+/i
const rest = /[:(–—;,|]|\s-\s|\s=\s|\s(?:with|including|that|which|for|to|when|if|so|using|in|from|based|by)\s/

/** The name of a part: terms to compare it by, and the words that people read; nothing for a sentence that names none. */
export function partName(words: string): readonly (readonly [terms: string, words: string])[] {
  const plain = words
    .replace(/[*_`#[\]{}<>]/g, '')
    .replace(/^[\s\d.)•-]+/, '')
    .replace(/[.!]$/, '')
    .trim()
  const name = (plain.replace(telling, '').split(rest)[0] as string).trim()
  const terms = [...new Set(termsOf(name))]
  return terms.length === 0 || terms.length > 5 ? [] : [[terms.sort().join(' '), name]]
}
