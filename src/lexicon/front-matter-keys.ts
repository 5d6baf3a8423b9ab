interface KeyRow {
  readonly host: string
  readonly keys: readonly string[]
  readonly reason: string
}

/** Keys that hosts define, by host; a key stands with the first host that has it. */
const keyRows: readonly KeyRow[] = [
  {
    host: 'claude',
    keys: [
      ...['name', 'description', 'tools', 'disallowedTools', 'model', 'permissionMode', 'maxTurns', 'skills', 'mcpServers', 'hooks'],
      ...['memory', 'background', 'effort', 'isolation', 'color', 'initialPrompt', 'omitClaudeMd', 'disabled', 'proactive']
    ],
    reason: 'subagents'
  },
  {
    host: 'claude',
    keys: [
      ...['when_to_use', 'argument-hint', 'arguments', 'disable-model-invocation', 'user-invocable', 'user-invokable', 'allowed-tools'],
      ...['disallowed-tools', 'context', 'agent', 'paths', 'shell', 'metadata', 'license', 'compatibility', 'allowedTools']
    ],
    reason: 'skills, commands and rules'
  },
  {
    host: 'copilot',
    keys: ['target', 'agents', 'handoffs', 'infer', 'mcp-servers', 'applyTo', 'excludeAgent', 'mode'],
    reason: 'custom agents, instructions, prompts and the older chat modes'
  },
  {host: 'cursor', keys: ['globs', 'alwaysApply', 'readonly', 'is_background'], reason: 'rules and subagents'},
  {
    host: 'opencode',
    keys: ['variant', 'temperature', 'top_p', 'permission', 'steps', 'maxSteps', 'hidden', 'disable', 'options'],
    reason: 'agents and modes'
  },
  {host: 'gemini', keys: ['kind', 'display_name', 'mcp_servers', 'max_turns', 'timeout_mins'], reason: 'agents'},
  {
    host: 'codex',
    keys: ['developer_instructions', 'nickname_candidates', 'model_reasoning_effort', 'sandbox_mode'],
    reason: 'agent roles, as some converters write them into Markdown'
  },
  {host: 'continue', keys: ['regex'], reason: 'rules'},
  {host: 'windsurf', keys: ['trigger', 'permissions', 'max-nesting'], reason: 'rules and agents'},
  {host: 'kiro', keys: ['inclusion', 'fileMatchPattern', 'resources', 'includeMcpJson'], reason: 'agents and steering'},
  {host: 'factory', keys: ['reasoningEffort'], reason: 'droids'},
  {host: 'qwen', keys: ['approvalMode'], reason: 'agents'},
  {host: 'augment', keys: ['disabled_tools'], reason: 'agents'},
  {
    host: 'collections',
    keys: [
      ...['version', 'author', 'tags', 'category', 'title', 'role', 'capabilities', 'domain', 'emoji', 'vibe', 'date', 'displayName'],
      ...['tier', 'priority', 'dependencies', 'triggers', 'keywords', 'auto_activate', 'complexity']
    ],
    reason: 'no host reads them; many public collections carry them'
  }
]

/** Keys that start an entry wherever they stand at the start of a line. */
export const frontMatterKeys: ReadonlySet<string> = new Set(keyRows.flatMap(({keys}) => keys))

/** Words that look like a key and head a line of dialogue or an aside in a description. */
export const dialogueWords: ReadonlySet<string> = new Set([
  ...['user', 'assistant', 'system', 'human', 'ai', 'bot', 'claude', 'developer', 'client', 'customer', 'caller'],
  ...['example', 'examples', 'commentary', 'scenario', 'situation', 'input', 'output', 'question', 'answer', 'request', 'response'],
  ...['note', 'notes', 'important', 'warning', 'tip', 'http', 'https']
])
