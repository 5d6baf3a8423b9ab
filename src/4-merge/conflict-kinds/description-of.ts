import type {Agent} from '../../model.js'

/** The sentences of a description without the examples that hosts ask for. */
export function sentencesOf({description}: Agent): readonly string[] {
  return description
    .replace(/(?:<example>|\bexamples?:)[\s\S]*$/i, '')
    .split(/(?<=[.!?])\s+|\\n|\n|;\s+|\s+[—–]\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}
