import {rereadFile} from './1-read/reread-file.js'
import {parseRules} from './2-parse/parse-agent.js'
import {compareMirror} from './4-merge/mirrors/compare-mirror.js'
import type {AgentHead, Mirror} from './model.js'

/** Reads the agents that are kept for several hosts once more, and tells where they have drifted apart. */
export function compareMirrors(found: readonly (readonly AgentHead[])[], cwd: string): readonly Mirror[] {
  return found.map((heads) => compareMirror(heads.map((head) => parseRules(rereadFile(head, cwd)))))
}
