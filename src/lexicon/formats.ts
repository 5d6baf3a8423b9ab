interface FormatRow {
  readonly format: string
  /** Matches the path, which has `/`. */
  readonly pattern: RegExp
  /** Keys without which the host does not load or choose the file. */
  readonly needs: readonly ('name' | 'description')[]
  readonly reason: string
}

interface KeyFormatRow {
  readonly format: string
  readonly key: string
  readonly value: RegExp
  readonly reason: string
}

const both = ['name', 'description'] as const
const description = ['description'] as const

/** Formats by path; the first that matches counts. */
export const formats: readonly FormatRow[] = [
  {format: 'skill', pattern: /(?:^|\/)SKILL\.md$/i, needs: description, reason: 'one file name for every host; its folder is its name'},
  {format: 'codex-agents-md', pattern: /(?:^|\/)AGENTS(?:\.override)?\.md$/, needs: [], reason: 'project instructions, no front matter'},
  {format: 'claude-md', pattern: /(?:^|\/)CLAUDE(?:\.local)?\.md$/, needs: [], reason: 'project instructions of Claude Code'},
  {format: 'gemini-md', pattern: /(?:^|\/)GEMINI\.md$/, needs: [], reason: 'project instructions of Gemini CLI'},
  {
    format: 'cursor',
    pattern: /\.mdc$|(?:^|\/)\.cursorrules$|(?:^|\/)\.cursor\//,
    needs: [],
    reason: 'rules and subagents; every key is optional'
  },
  {
    format: 'copilot-instructions',
    pattern: /\.instructions\.md$|(?:^|\/)copilot-instructions\.md$/,
    needs: [],
    reason: 'attached by `applyTo` or by hand'
  },
  {format: 'copilot-prompt', pattern: /\.prompt\.md$/, needs: [], reason: 'prompt files, started by a person'},
  {
    format: 'copilot',
    pattern: /\.(?:agent|chatmode)\.md$|(?:^|\/)\.github\/(?:agents|chatmodes)\//,
    needs: description,
    reason: 'custom agents; the file name is the identity'
  },
  {format: 'claude-command', pattern: /(?:^|\/)\.claude\/commands\//, needs: [], reason: 'slash commands, named after the file'},
  {format: 'claude-rule', pattern: /(?:^|\/)\.claude\/rules\//, needs: [], reason: 'rules, attached by `paths`'},
  {format: 'claude', pattern: /(?:^|\/)\.claude\//, needs: both, reason: 'subagents; a file without a name is documentation to the host'},
  {
    format: 'opencode',
    pattern: /(?:^|\/)(?:\.opencode|\.config\/opencode)\//,
    needs: description,
    reason: 'agents, named after their path'
  },
  {format: 'antigravity', pattern: /(?:^|\/)\.agents\/agents\/|(?:^|\/)\.gemini\/config\/agents\//, needs: [], reason: 'agents'},
  {format: 'gemini', pattern: /(?:^|\/)\.gemini\//, needs: both, reason: 'agents; strict about keys'},
  {format: 'codex', pattern: /(?:^|\/)\.codex\//, needs: both, reason: 'agent roles'},
  {format: 'windsurf', pattern: /(?:^|\/)(?:\.windsurf\/|\.windsurfrules$|\.devin\/)/, needs: [], reason: 'rules and agents'},
  {format: 'kiro', pattern: /(?:^|\/)\.kiro\//, needs: [], reason: 'agents and steering; named after their path'},
  {format: 'continue', pattern: /(?:^|\/)\.continue\//, needs: [], reason: 'rules'},
  {format: 'factory', pattern: /(?:^|\/)\.factory\//, needs: ['name'], reason: 'droids'},
  {format: 'qwen', pattern: /(?:^|\/)\.qwen\//, needs: both, reason: 'agents'},
  {format: 'augment', pattern: /(?:^|\/)\.augment\//, needs: [], reason: 'agents'},
  {
    format: 'roo',
    pattern: /(?:^|\/)(?:\.roo|\.clinerules|\.cline)(?:\/|$)/,
    needs: [],
    reason: 'rules of Roo Code, its successors and Cline'
  }
]

/** Formats by a key of the front matter, where the path says nothing; the first that matches counts. */
export const formatsByKey: readonly KeyFormatRow[] = [
  {format: 'copilot-instructions', key: 'applyTo', value: /./, reason: 'no other host has it'},
  {format: 'cursor', key: 'alwaysApply', value: /./, reason: 'rules; Continue took it over'},
  {format: 'cursor', key: 'globs', value: /./, reason: 'rules; Continue took it over'},
  {format: 'windsurf', key: 'trigger', value: /^(?:always_on|model_decision|glob|manual)$/, reason: 'rules'},
  {format: 'kiro', key: 'inclusion', value: /^(?:always|fileMatch|manual|auto)$/, reason: 'steering'},
  {format: 'opencode', key: 'mode', value: /^(?:primary|subagent|all)$/, reason: 'an older Copilot key of the same name has other values'},
  {format: 'claude', key: 'name', value: /./, reason: 'the form most agents have, and most other hosts read'},
  {format: 'claude', key: 'description', value: /./, reason: 'the form most agents have, and most other hosts read'}
]

/** What a format known by its keys needs: only Claude Code skips such a file. */
export const needsByKey: Readonly<Record<string, readonly ('name' | 'description')[]>> = {claude: both, opencode: description}

/** Ends of file names that are no part of the name, longest first. */
export const nameEnds = /\.(?:agent|instructions|prompt|chatmode)\.md$|\.(?:mdc|md|markdown|txt)$/i

/** Files that are named after their folder. */
export const folderNamed = /^(?:SKILL|AGENT|AGENTS|AGENTS\.override|CLAUDE|CLAUDE\.local|GEMINI|copilot-instructions)$/i
