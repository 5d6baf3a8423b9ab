/** Keys of different hosts that say the same. */
export interface CarriedKey {
  readonly words: string
  /** By the id of the format. */
  readonly keys: Readonly<Record<string, string>>
  /** The values that all of these hosts know; any where nothing is said. */
  readonly values?: RegExp
}

/** What is carried from host to host beside name, description, model, tools and scope; a key that is not here has no counterpart. */
export const carriedKeys: readonly CarriedKey[] = [
  {words: 'most turns', keys: {claude: 'maxTurns', qwen: 'maxTurns', gemini: 'max_turns', opencode: 'steps'}, values: /^\d+$/},
  {words: 'temperature', keys: {gemini: 'temperature', opencode: 'temperature'}, values: /^\d+(?:\.\d+)?$/},
  {
    words: 'effort',
    keys: {claude: 'effort', codex: 'model_reasoning_effort', factory: 'reasoningEffort'},
    values: /^(?:low|medium|high)$/
  },
  {words: 'whether it works in the background', keys: {claude: 'background', 'cursor-agent': 'is_background'}, values: /^(?:true|false)$/}
]

/** Names of models that several hosts know, with the formats that do. Any other name belongs to one maker, or is spelled otherwise elsewhere. */
export const sharedModels: readonly {readonly model: RegExp; readonly formats: readonly string[]}[] = [
  {model: /^inherit$/i, formats: ['claude', 'cursor-agent', 'qwen', 'factory']},
  {model: /^fast$/i, formats: ['cursor-agent', 'qwen']},
  {model: /^gemini-[\w.-]+$/i, formats: ['gemini', 'antigravity']}
]
