import type {FrontMatter} from '../model.js'

/** The line in the file of a line of the body, counted from 0. */
export function bodyLineOf({bodyLine, bodyLines}: Pick<FrontMatter, 'bodyLine' | 'bodyLines'>, at: number): number {
  return bodyLines ? (bodyLines[Math.min(at, bodyLines.length - 1)] ?? bodyLine) : bodyLine + at
}
