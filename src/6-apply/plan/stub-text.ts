import {planWords} from '../../messages.js'
import {stubMark} from '../../util/stub-mark.js'

/** A small agent that hands over to the one it was merged into, and may do nothing else; nothing where its host has no such agents. */
export function stubText(format: string, name: string, to: string): string | undefined {
  const strict = strictKeys[format]
  if (!strict) return undefined
  const keys = Object.entries({name, description: planWords.stubDescription({name: to}), ...strict})
  // JSON is YAML that needs no rules of quoting.
  const lines = keys.map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${stubMark}: ${to.replaceAll('--', '- -')} -->\n\n${planWords.stubBody({name: to})}\n`
}

/** By format, what gives an agent no tools at all. Rules and instructions are not called by name, so nobody would miss them. */
const strictKeys: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  claude: {tools: []},
  copilot: {tools: []},
  gemini: {tools: []},
  qwen: {tools: []},
  opencode: {mode: 'subagent', permission: 'deny'},
  // What a skill names it may use without asking; without the key that is nothing.
  skill: {}
}
