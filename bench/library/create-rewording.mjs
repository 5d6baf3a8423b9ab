import {synonyms} from './synonyms.mjs'

const rowOf = new Map(synonyms.flatMap((row) => row.filter((word) => !word.includes(' ')).map((word) => [word, row])))
const anyWord = new RegExp(`(?<![\\w\`./-])(?:${[...rowOf.keys()].join('|')})(?![\\w\`/-])`, 'gi')

/** A way to reword texts as one author would: a share of the words, each always by the same other word. */
export function createRewording(share, random) {
  const chosen = new Map(synonyms.map((row) => [row, random.chance(share) ? random.pick(row) : undefined]))
  return (text) => text.replace(anyWord, (word) => inCaseOf(word, chosen.get(rowOf.get(word.toLowerCase())) ?? word))
}

function inCaseOf(word, other) {
  if (word === word.toUpperCase()) return other.toUpperCase()
  return word[0] === word[0].toUpperCase() ? other[0].toUpperCase() + other.slice(1) : other
}
