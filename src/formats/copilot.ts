import type {Format} from './format.js'

/** Custom agents of GitHub Copilot and VS Code. */
export const copilot: Format = {
  id: 'copilot',
  host: 'copilot',
  kind: 'agent',
  words: 'custom agents; the file name is the identity, and `name` is only shown',
  places: [
    {glob: '.github/agents/**/*.md', reason: 'VS Code takes any `.md` there, GitHub `.agent.md`'},
    {glob: '.copilot/agents/**/*.md', isUser: true},
    {glob: '*.agent.md', isLoose: true, reason: 'no other host has this ending'},
    {glob: '.github/agents/**', isLoose: true, reason: 'the host reads `.md` alone'}
  ],
  identity: ['file'],
  keys: {
    name: 'text',
    description: 'text',
    target: 'text',
    tools: 'words',
    model: 'any',
    agents: 'any',
    handoffs: 'list',
    'argument-hint': 'text',
    'user-invocable': 'flag',
    'user-invokable': 'flag',
    'disable-model-invocation': 'flag',
    infer: 'flag',
    'mcp-servers': 'map',
    metadata: 'map',
    hooks: 'map'
  },
  requires: ['description'],
  limits: [{of: 'body', most: 30_000, unit: 'characters', reason: 'the documentation of custom agents; a longer prompt is refused'}],
  tools: {
    read: 'read view NotebookRead read/readFile read/terminalLastCommand read/terminalSelection codebase',
    search: 'search Grep Glob search/codebase search/usages search/textSearch search/fileSearch usages findTestFiles',
    edit: 'edit Edit Write MultiEdit NotebookEdit editFiles edit/editFiles edit/createFile new',
    execute:
      'execute shell Bash powershell runCommands runTasks terminal execute/runInTerminal execute/getTerminalOutput execute/runTests runTests',
    web: 'web WebFetch WebSearch fetch web/fetch web/search openBrowser simpleBrowser',
    delegate: 'agent custom-agent Task',
    todo: 'todo todos TodoWrite'
  },
  precedence: {wins: 'nearer', twice: 'one of them is loaded, and nothing says which', beside: {claude: 'unknown'}}
}
