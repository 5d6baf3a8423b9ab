/** What a person can set. Flags, config keys, `--help`, the README's table and the config schema are made from this table. */
export interface OptionRow {
  /** The key in `Options` and in the config file. */
  readonly key: keyof Options
  /** The flag as commander reads it. */
  readonly flag: string
  readonly type: 'number' | 'string' | 'boolean' | 'strings' | 'cache'
  readonly choices?: readonly string[]
  /** Smallest and largest number that makes sense. */
  readonly range?: readonly [number, number]
  readonly words: string
  /** What it is about; the heading it stands below in `--help`. */
  readonly intent: 'read' | 'decide' | 'print' | 'change'
  /** Only on the command line: it says how to run, not what to do. */
  readonly flagOnly?: true
  /** The one command that takes it; all take the others. */
  readonly only?: 'check' | 'apply'
}

export interface Options {
  readonly out: string
  readonly threshold: number
  readonly onConflict: 'majority' | 'strictest' | 'base' | 'omit'
  readonly keep: 'union' | 'consensus' | 'base'
  /** The most tokens of a canonical agent; no limit where it is 0. */
  readonly budget: number
  /** The agent that the others of its group are merged into; the closest to all where it is empty. */
  readonly base: string
  readonly tools: 'intersection' | 'union' | 'ask'
  /** Merges agents of different hosts, too. */
  readonly across: boolean
  readonly ignore: readonly string[]
  readonly maxBytes: number
  /** Folder where runs remember what they read; none where it is empty. */
  readonly cache: string
  readonly json: boolean
  readonly overwrite: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  /** Other hosts that canonical agents are written for, with commas between them; for `apply` the folder where it puts them. */
  readonly to: string
  readonly stubs: boolean
  readonly doubtful: boolean
  readonly allowOpen: boolean
  readonly write: boolean
  readonly git: boolean
  readonly allowDirty: boolean
  readonly commit: boolean
  /** The branch that `apply` makes for its commits; the present one where it is empty. */
  readonly branch: string
  /** What `check` prints. */
  readonly format: 'text' | 'json' | 'sarif' | 'github' | 'markdown'
  /** The least severe finding that makes `check` fail. */
  readonly failOn: 'error' | 'warning' | 'info' | 'never'
  readonly maxConflicts: number
  /** The file with findings that `check` knows of already; none where it is empty. */
  readonly baseline: string
  readonly updateBaseline: boolean
  /** The git revision since which groups must have changed to be looked at; all are where it is empty. */
  readonly since: string
}

export const defaults: Options = {
  out: 'out',
  threshold: 0.5,
  onConflict: 'majority',
  keep: 'union',
  budget: 0,
  base: '',
  tools: 'intersection',
  across: false,
  ignore: [],
  maxBytes: 1024 * 1024,
  cache: '',
  json: false,
  overwrite: false,
  quiet: false,
  verbose: false,
  to: '',
  stubs: false,
  doubtful: false,
  allowOpen: false,
  write: false,
  git: true,
  allowDirty: false,
  commit: false,
  branch: '',
  format: 'text',
  failOn: 'info',
  maxConflicts: 0,
  baseline: '',
  updateBaseline: false,
  since: ''
}

export const optionTable: readonly OptionRow[] = [
  {key: 'ignore', flag: '--ignore <glob>', type: 'strings', intent: 'read', words: 'files to leave out, as in .gitignore; repeatable'},
  {
    key: 'maxBytes',
    flag: '--max-bytes <number>',
    type: 'number',
    range: [1, Number.MAX_SAFE_INTEGER],
    intent: 'read',
    words: 'largest file that is read'
  },
  {
    key: 'cache',
    flag: '--no-cache',
    type: 'cache',
    intent: 'read',
    words: 'read every file again, also those that did not change',
    flagOnly: true
  },
  {
    key: 'threshold',
    flag: '--threshold <number>',
    type: 'number',
    range: [0, 1],
    intent: 'decide',
    words: 'overlap from which two agents do the same job'
  },
  {
    key: 'onConflict',
    flag: '--on-conflict <policy>',
    type: 'string',
    choices: ['majority', 'strictest', 'base', 'omit'],
    intent: 'decide',
    words: 'which side of a conflict is written'
  },
  {
    key: 'keep',
    flag: '--keep <rules>',
    type: 'string',
    choices: ['union', 'consensus', 'base'],
    intent: 'decide',
    words: 'all rules, those of two agents or the base, or the base and what it lacks'
  },
  {
    key: 'budget',
    flag: '--budget <tokens>',
    type: 'number',
    range: [0, Number.MAX_SAFE_INTEGER],
    intent: 'decide',
    words: 'most tokens of a canonical agent, estimated; 0 is no limit'
  },
  {key: 'base', flag: '--base <file>', type: 'string', intent: 'decide', words: 'agent whose structure and wording win in its group'},
  {
    key: 'tools',
    flag: '--tools <policy>',
    type: 'string',
    choices: ['intersection', 'union', 'ask'],
    intent: 'decide',
    words: 'which tools are written where the lists differ'
  },
  {key: 'across', flag: '--across', type: 'boolean', intent: 'decide', words: 'merge agents that are kept for different hosts, too'},
  {key: 'out', flag: '--out <dir>', type: 'string', intent: 'print', words: 'folder for canonical agents and reports'},
  {
    key: 'to',
    flag: '--to <host>',
    type: 'string',
    intent: 'print',
    words: 'also write for hosts: claude,copilot,cursor,opencode,gemini,codex,agents-md; of apply: the folder'
  },
  {
    key: 'overwrite',
    flag: '--overwrite',
    type: 'boolean',
    intent: 'print',
    words: 'write anew what a person edited in that folder',
    flagOnly: true
  },
  {key: 'json', flag: '--json', type: 'boolean', intent: 'print', words: 'print the report as JSON', flagOnly: true},
  {key: 'quiet', flag: '--quiet', type: 'boolean', intent: 'print', words: 'print problems and errors only', flagOnly: true},
  {key: 'verbose', flag: '--verbose', type: 'boolean', intent: 'print', words: 'print every file, problem and pair', flagOnly: true},
  {
    key: 'stubs',
    flag: '--stubs',
    type: 'boolean',
    intent: 'change',
    words: 'leave a small agent in each old place that hands over to the new one',
    only: 'apply'
  },
  {
    key: 'doubtful',
    flag: '--doubtful',
    type: 'boolean',
    intent: 'change',
    words: 'change also what may be no reference',
    flagOnly: true,
    only: 'apply'
  },
  {
    key: 'allowOpen',
    flag: '--allow-open',
    type: 'boolean',
    intent: 'change',
    words: 'go on where a conflict of severity error is open',
    flagOnly: true,
    only: 'apply'
  },
  {key: 'write', flag: '--write', type: 'boolean', intent: 'change', words: 'do it; else the plan is shown', flagOnly: true, only: 'apply'},
  {
    key: 'git',
    flag: '--no-git',
    type: 'boolean',
    intent: 'change',
    words: 'work without git, also outside of a repository',
    flagOnly: true,
    only: 'apply'
  },
  {
    key: 'allowDirty',
    flag: '--allow-dirty',
    type: 'boolean',
    intent: 'change',
    words: 'change also files that have changes git does not hold',
    flagOnly: true,
    only: 'apply'
  },
  {
    key: 'commit',
    flag: '--commit',
    type: 'boolean',
    intent: 'change',
    words: 'make one commit for each group; never pushes',
    flagOnly: true,
    only: 'apply'
  },
  {
    key: 'branch',
    flag: '--branch <name>',
    type: 'string',
    intent: 'change',
    words: 'make the commits on a new branch',
    flagOnly: true,
    only: 'apply'
  },
  {
    key: 'format',
    flag: '--format <format>',
    type: 'string',
    choices: ['text', 'json', 'sarif', 'github', 'markdown'],
    intent: 'print',
    words: 'what is printed',
    flagOnly: true,
    only: 'check'
  },
  {
    key: 'failOn',
    flag: '--fail-on <severity>',
    type: 'string',
    choices: ['error', 'warning', 'info', 'never'],
    intent: 'decide',
    words: 'least severe finding that fails',
    only: 'check'
  },
  {
    key: 'maxConflicts',
    flag: '--max-conflicts <number>',
    type: 'number',
    range: [0, Number.MAX_SAFE_INTEGER],
    intent: 'decide',
    words: 'open conflicts that are put up with',
    only: 'check'
  },
  {
    key: 'baseline',
    flag: '--baseline <file>',
    type: 'string',
    intent: 'decide',
    words: 'fail only on what is not in this file',
    only: 'check'
  },
  {
    key: 'updateBaseline',
    flag: '--update-baseline',
    type: 'boolean',
    intent: 'decide',
    words: 'write what is found into that file',
    flagOnly: true,
    only: 'check'
  },
  {
    key: 'since',
    flag: '--since <revision>',
    type: 'string',
    intent: 'read',
    words: 'look only at groups that changed since then in git',
    flagOnly: true,
    only: 'check'
  }
]
