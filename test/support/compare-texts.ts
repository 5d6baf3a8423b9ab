import {readHead} from '../../src/2-parse/read-head.js'
import {type Comparison, compare} from '../../src/3-compare/compare.js'
import type {CompareOptions} from '../../src/3-compare/compare-options.js'
import {sketch} from '../../src/3-compare/sketch.js'
import type {Pair, SketchedAgent} from '../../src/model.js'
import {hashOf} from '../../src/util/hash.js'

/** Texts by their files. */
export type Texts = Readonly<Record<string, string>>

/** An agent as it is compared, from its text. */
export function sketchedOf(file: string, text: string): SketchedAgent {
  const {head, description, body} = readHead({file, bytes: text.length, sha256: String(hashOf(text)), text, problems: []})
  const read = sketch({name: head.name, description, body})
  return {head: {...head, ruleCount: read.rules}, sketch: read}
}

/** Compares the agents of a folder, given as texts by their files. */
export function compareTexts(texts: Texts, options: Partial<CompareOptions> = {}): Promise<Comparison> {
  const agents = Object.entries(texts)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([file, text]) => sketchedOf(file, text))
  const textOf = (file: string) => texts[file] ?? ''
  return compare(agents, {
    threshold: 0.5,
    apart: [],
    together: [],
    across: false,
    base: '',
    asOne: false,
    pairs: Number.POSITIVE_INFINITY,
    wanted: [],
    textOf,
    ...options
  })
}

/** The pair of two files, whichever comes first. */
export function pairOf({pairs}: Pick<Comparison, 'pairs'>, one: string, other: string): Pair {
  const [left, right] = [one, other].sort()
  const found = pairs.find((pair) => pair.left === left && pair.right === right)
  if (!found) throw new Error(`no pair of ${one} and ${other}`)
  return found
}
