import {rereadFile} from './1-read/reread-file.js'
import {suspicionsIn} from './2-parse/suspicions/suspicions-in.js'
import {tellDrift} from './3-compare/tell-drift.js'
import type {AgentHead, LookedCloser, Scan} from './model.js'
import {withProblems} from './util/with-problems.js'

/** Reads once more what a large scan has no time for: where the agents that are kept for several hosts have drifted apart, and what `files` hide. */
export async function lookCloser(found: Scan, files: readonly string[], cwd: string): Promise<LookedCloser> {
  const heads = new Map(found.agents.map((head) => [head.file, head]))
  const sourceOf = (file: string) => rereadFile(heads.get(file) as AgentHead, cwd)
  // Few folders have mirrors: only for those the parser is loaded.
  const mirrors = found.mirrors.length === 0 ? [] : (await import('./compare-mirrors.js')).compareMirrors(found.mirrors, sourceOf)
  const looked = new Set(files)
  const agents = found.agents.map((head) => (looked.has(head.file) ? withProblems(head, suspicionsIn(sourceOf(head.file))) : head))
  return {...found, mirrors, agents: tellDrift(agents, mirrors)}
}
