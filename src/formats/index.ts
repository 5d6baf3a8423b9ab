import {antigravity} from './antigravity.js'
import {augment} from './augment.js'
import {claude} from './claude.js'
import {claudeCommand} from './claude-command.js'
import {claudeMd} from './claude-md.js'
import {claudeRule} from './claude-rule.js'
import {cline} from './cline.js'
import {codex} from './codex.js'
import {codexAgentsMd} from './codex-agents-md.js'
import {codexSettings} from './codex-settings.js'
import {continueRules} from './continue-rules.js'
import {copilot} from './copilot.js'
import {copilotChatmode} from './copilot-chatmode.js'
import {copilotInstructions} from './copilot-instructions.js'
import {copilotPrompt} from './copilot-prompt.js'
import {cursor} from './cursor.js'
import {cursorAgent} from './cursor-agent.js'
import {devinAgent} from './devin-agent.js'
import {factory} from './factory.js'
import type {Format} from './format.js'
import {gemini} from './gemini.js'
import {geminiMd} from './gemini-md.js'
import {kiro} from './kiro.js'
import {kiroSteering} from './kiro-steering.js'
import {markdown} from './markdown.js'
import {opencode} from './opencode.js'
import {opencodeSettings} from './opencode-settings.js'
import {qwen} from './qwen.js'
import {roo} from './roo.js'
import {rooMode} from './roo-mode.js'
import {skill} from './skill.js'
import {windsurf} from './windsurf.js'

/**
 * All formats, in the order in which a path is compared with their places and front matter with their signs; the first that fits counts.
 * File names that say it alone come before folders, and rules and commands before the agents whose folder they stand in.
 */
export const formats: readonly Format[] = [
  skill,
  codexAgentsMd,
  claudeMd,
  geminiMd,
  copilotInstructions,
  copilotPrompt,
  cursorAgent,
  cursor,
  copilotChatmode,
  copilot,
  claudeCommand,
  claudeRule,
  antigravity,
  gemini,
  codexSettings,
  codex,
  devinAgent,
  windsurf,
  kiroSteering,
  kiro,
  opencodeSettings,
  opencode,
  continueRules,
  factory,
  qwen,
  augment,
  cline,
  rooMode,
  roo,
  claude,
  markdown
]
