import type {Format} from './format.js'

/** Agent roles of Codex. It knows no list of tools: `sandbox_mode` is the one restriction. */
export const codex: Format = {
  id: 'codex',
  host: 'codex',
  kind: 'agent',
  words: 'agent roles; no list of tools, and any key of the settings may stand there',
  places: [
    {glob: '.codex/agents/**/*.toml', container: 'toml'},
    {glob: '.codex/**', isLoose: true, reason: 'some converters write roles into Markdown, with the keys of the TOML form'}
  ],
  identity: ['name'],
  keys: {
    name: 'text',
    description: 'text',
    developer_instructions: 'text',
    nickname_candidates: {form: 'list', meaning: 'list', severity: 'info', words: 'nicknames'},
    model: 'text',
    model_reasoning_effort: 'text',
    sandbox_mode: {
      form: 'text',
      meaning: 'mode',
      severity: 'error',
      words: 'sandbox',
      order: ['read-only', 'workspace-write', 'danger-full-access'],
      absent: 'read-only'
    },
    mcp_servers: 'map',
    skills: 'map'
  },
  requires: ['name', 'description', 'developer_instructions'],
  bodyKeys: ['developer_instructions'],
  precedence: {wins: 'nearer', twice: 'the host refuses both'}
}
