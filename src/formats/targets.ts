import {claude} from './claude.js'
import {claudeRule} from './claude-rule.js'
import {codex} from './codex.js'
import {codexAgentsMd} from './codex-agents-md.js'
import {copilot} from './copilot.js'
import {copilotInstructions} from './copilot-instructions.js'
import {cursor} from './cursor.js'
import {cursorAgent} from './cursor-agent.js'
import {gemini} from './gemini.js'
import {opencode} from './opencode.js'
import type {Target} from './target.js'

/** Everything that `--to` can write, agents before rules. OpenCode, Gemini CLI and Codex have no rules but `AGENTS.md` and its like. */
export const targets: readonly Target[] = [
  {
    host: 'claude',
    kind: 'agent',
    format: claude,
    folder: '.claude/agents',
    ending: '.md',
    restriction: 'list',
    names: /^[a-z0-9][a-z0-9-]*$/
  },
  {host: 'copilot', kind: 'agent', format: copilot, folder: '.github/agents', ending: '.agent.md', restriction: 'list'},
  {host: 'cursor', kind: 'agent', format: cursorAgent, folder: '.cursor/agents', ending: '.md', restriction: 'readonly'},
  {host: 'opencode', kind: 'agent', format: opencode, folder: '.opencode/agents', ending: '.md', restriction: 'permission'},
  {
    host: 'gemini',
    kind: 'agent',
    format: gemini,
    folder: '.gemini/agents',
    ending: '.md',
    restriction: 'list',
    names: /^[a-z0-9_-]+$/
  },
  {host: 'codex', kind: 'agent', format: codex, folder: '.codex/agents', ending: '.toml', restriction: 'sandbox'},
  {host: 'agents-md', kind: 'agent', format: codexAgentsMd, folder: '', ending: '.md', restriction: 'none'},
  {host: 'claude', kind: 'rules', format: claudeRule, folder: '.claude/rules', ending: '.md', restriction: 'none'},
  {
    host: 'copilot',
    kind: 'rules',
    format: copilotInstructions,
    folder: '.github/instructions',
    ending: '.instructions.md',
    restriction: 'none'
  },
  {host: 'cursor', kind: 'rules', format: cursor, folder: '.cursor/rules', ending: '.mdc', restriction: 'none'},
  {host: 'agents-md', kind: 'rules', format: codexAgentsMd, folder: '', ending: '.md', restriction: 'none'}
]
