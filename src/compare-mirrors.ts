import {parseRules} from './2-parse/parse-agent.js'
import {compareMirror} from './4-merge/mirrors/compare-mirror.js'
import type {FoundMirror, Mirror, SourceFile} from './model.js'

/** Parses the agents that are kept for several hosts, and tells where they have drifted apart. */
export function compareMirrors(found: readonly FoundMirror[], sourceOf: (file: string) => SourceFile): readonly Mirror[] {
  return found.map(({members}) => compareMirror(members.map(({file}) => parseRules(sourceOf(file)))))
}
