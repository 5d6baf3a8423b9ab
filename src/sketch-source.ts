import {readHead} from './2-parse/read-head.js'
import {sketch} from './3-compare/sketch.js'
import type {SketchedAgent, SourceFile} from './model.js'

/** What an agent is compared by, and what is known of it. */
export function sketchSource(source: SourceFile): SketchedAgent {
  const {head, description, body} = readHead(source)
  const read = sketch({name: head.name, description, body})
  return {head: {ruleCount: read.rules, ...head}, sketch: read}
}
