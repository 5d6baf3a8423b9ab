import type {ToolClass} from './format.js'

/** One thing that a tool does, finer than its class, with the names that hosts have for it: the first is written, all are read. */
export interface ToolAct {
  readonly act: string
  readonly class: ToolClass
  /** By the id of the format. A name that stands in several rows does all of them. */
  readonly names: Readonly<Record<string, string>>
  /** Names that a host had once, or has for a part of it: they are read and not written. */
  readonly older?: Readonly<Record<string, string>>
}

/** What tools do. A name of another host is written only for what the source names, so that `WebFetch` does not become a search of the web. */
export const toolActs: readonly ToolAct[] = [
  {
    act: 'read files',
    class: 'read',
    names: {
      claude: 'Read NotebookRead',
      copilot: 'read view NotebookRead read/readFile',
      opencode: 'read',
      gemini: 'read_file read_many_files',
      qwen: 'read_file read_many_files',
      factory: 'Read read-only',
      kiro: 'read fs_read',
      'roo-mode': 'read'
    }
  },
  {
    act: 'list folders',
    class: 'read',
    names: {opencode: 'list', gemini: 'list_directory', qwen: 'list_directory', factory: 'LS read-only', 'roo-mode': 'read'},
    older: {claude: 'LS'}
  },
  {
    act: 'find text',
    class: 'search',
    names: {
      claude: 'Grep',
      copilot: 'search Grep search/textSearch search/codebase',
      opencode: 'grep',
      gemini: 'grep_search',
      qwen: 'grep_search',
      factory: 'Grep read-only',
      'roo-mode': 'read'
    }
  },
  {
    act: 'find files',
    class: 'search',
    names: {
      claude: 'Glob',
      copilot: 'search Glob search/fileSearch',
      opencode: 'glob',
      gemini: 'glob',
      qwen: 'glob',
      factory: 'Glob read-only',
      'roo-mode': 'read'
    }
  },
  {
    act: 'change files',
    class: 'edit',
    names: {
      claude: 'Edit MultiEdit',
      copilot: 'edit MultiEdit edit/editFiles editFiles',
      opencode: 'edit write patch',
      gemini: 'replace',
      qwen: 'edit',
      factory: 'Edit ApplyPatch',
      kiro: 'write fs_write',
      'roo-mode': 'edit'
    }
  },
  {
    act: 'write files',
    class: 'edit',
    names: {
      claude: 'Write',
      copilot: 'edit Write edit/createFile new editFiles',
      opencode: 'edit write patch',
      gemini: 'write_file',
      qwen: 'write_file',
      factory: 'Create edit',
      kiro: 'write fs_write',
      'roo-mode': 'edit'
    }
  },
  {act: 'change notebooks', class: 'edit', names: {claude: 'NotebookEdit', copilot: 'edit NotebookEdit'}},
  {
    act: 'run commands',
    class: 'execute',
    names: {
      claude: 'Bash',
      copilot: 'execute shell Bash runCommands terminal execute/runInTerminal',
      opencode: 'bash',
      gemini: 'run_shell_command',
      qwen: 'run_shell_command',
      factory: 'Execute',
      kiro: 'shell execute_bash',
      'roo-mode': 'command'
    }
  },
  {act: 'run PowerShell', class: 'execute', names: {claude: 'PowerShell', copilot: 'execute powershell'}},
  {
    act: 'fetch a page',
    class: 'web',
    names: {
      claude: 'WebFetch',
      copilot: 'web WebFetch fetch web/fetch',
      opencode: 'webfetch',
      gemini: 'web_fetch',
      qwen: 'web_fetch',
      factory: 'FetchUrl web',
      kiro: 'web'
    }
  },
  {
    act: 'search the web',
    class: 'web',
    names: {
      claude: 'WebSearch',
      copilot: 'web WebSearch web/search',
      opencode: 'websearch',
      gemini: 'google_web_search',
      factory: 'WebSearch web',
      kiro: 'web'
    }
  },
  {
    act: 'call other agents',
    class: 'delegate',
    names: {
      claude: 'Agent Task',
      copilot: 'agent custom-agent Task',
      opencode: 'task',
      gemini: 'invoke_agent',
      qwen: 'agent task',
      kiro: 'subagent'
    }
  },
  {
    act: 'keep a list of tasks',
    class: 'todo',
    names: {
      claude: 'TodoWrite TodoRead',
      copilot: 'todo todos TodoWrite',
      opencode: 'todowrite todoread',
      gemini: 'write_todos',
      qwen: 'todo_write'
    }
  },
  {
    act: 'load skills',
    class: 'skill',
    names: {claude: 'Skill', opencode: 'skill', gemini: 'activate_skill', qwen: 'skill'}
  }
]
