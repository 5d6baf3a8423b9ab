import {apiAgent} from './agent-text.js'

/** Two duplicates of Claude Code, too long for Copilot and with a key that no other host has, and one that has drifted, kept for Copilot. */
export function keptForHosts(): Readonly<Record<string, string>> {
  const long = Array.from({length: 500}, (_, at) => `Name the field number ${at} of each table after what it holds, as code ${at} says.`)
  const withKey = (text: string) => text.replace('\n---\n', '\ntools: Read, Bash\nmemory: user\n---\n')
  return {
    '.claude/agents/first-api.md': withKey(apiAgent('first-api', ...long)),
    '.claude/agents/second-api.md': withKey(apiAgent('second-api', ...long, 'Page every list.')),
    '.github/agents/first-api.agent.md': apiAgent('first-api', ...long, 'Cap <b>a page</b> at 50 entries.')
  }
}
