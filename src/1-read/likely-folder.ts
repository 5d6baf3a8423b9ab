import {statSync} from 'node:fs'
import {join} from 'node:path'

/** Where hosts look for agents, and where people keep them. */
const folders = ['.claude/agents', '.github/agents', '.cursor/agents', '.opencode/agents', '.opencode/agent', '.gemini/agents', 'agents']

/** The folder of a project that most likely holds agents; `agents` where there is none yet. */
export function likelyFolder(cwd: string): string {
  return folders.find((folder) => statSync(join(cwd, folder), {throwIfNoEntry: false})?.isDirectory()) ?? 'agents'
}
