import type {FieldRow} from '../lexicon/field-row.js'

/** A program that reads agent definitions; `any` where many read the same file, `none` where nobody is known to. */
export type Host =
  | 'any'
  | 'claude'
  | 'copilot'
  | 'cursor'
  | 'opencode'
  | 'gemini'
  | 'antigravity'
  | 'codex'
  | 'devin'
  | 'kiro'
  | 'continue'
  | 'factory'
  | 'qwen'
  | 'augment'
  | 'cline'
  | 'roo'
  | 'none'

export type FormatKind = 'agent' | 'skill' | 'command' | 'rules' | 'mode' | 'instructions'

/**
 * How a file holds front matter and body: Markdown below `---`, TOML, or one JSON object; and several agents as modes in YAML or JSON, below
 * `agent` of settings in JSON, or as tables of settings in TOML.
 */
export type Container = 'markdown' | 'toml' | 'json' | 'modes' | 'settings' | 'tables'

/** Where files of a format are found. */
export interface FormatPlace {
  /** Below a repository, or below the home folder: `**` is any folders, `*` a part of a name, `{a,b}` either. */
  readonly glob: string
  /** Only below the home folder; other places are both. */
  readonly isUser?: true
  /** It tells the format, but the host does not look there, or not for agents. */
  readonly isLoose?: true
  /** Capitals make no difference. */
  readonly isAnyCase?: true
  /** Markdown where nothing is said. */
  readonly container?: Container
  readonly reason?: string
}

/** What a host expects as the value of a key: `words` is a list, or one text with commas or spaces between its items. */
export type KeyForm = 'text' | 'flag' | 'number' | 'list' | 'words' | 'map' | 'any'

/** A key that a host knows; with a row where no other host has it and it means something of its own. */
export type FormatKey = KeyForm | (FieldRow & {readonly form: KeyForm})

/** Classes in which tools of different hosts are compared. */
export type ToolClass = 'read' | 'search' | 'edit' | 'execute' | 'web' | 'delegate' | 'todo' | 'skill'

/** A longest length that a host sets. */
export interface FormatLimit {
  readonly of: 'description' | 'name' | 'body' | 'file'
  readonly most: number
  readonly unit: 'characters' | 'bytes'
  readonly reason: string
}

/** What a host does where two definitions of one name are active together. */
export interface Precedence {
  /** Of two folders, one below the other: the one nearer to the work, which is the project before the home folder, or the farther one. */
  readonly wins: 'nearer' | 'farther'
  /** What becomes of two in one place, in words. */
  readonly twice: string
  /** Other formats that the host reads beside this one, and which of the two wins there; `unknown` where nothing says so. */
  readonly beside?: Readonly<Record<string, 'this' | 'other' | 'unknown'>>
}

/** Everything the tool knows of one format. */
export interface Format {
  /** As in `format` of the report. */
  readonly id: string
  readonly host: Host
  readonly kind: FormatKind
  /** What it is, in words. */
  readonly words: string
  readonly places: readonly FormatPlace[]
  /** A key of the front matter with such a value tells the format where the path says nothing. */
  readonly signs?: readonly {readonly key: string; readonly value: RegExp; readonly reason: string}[]
  /** What the host calls a definition by: the first of these that there is. None where it reads all of them together. */
  readonly identity: readonly ('name' | 'slug' | 'key' | 'file' | 'folder' | 'path')[]
  readonly keys: Readonly<Record<string, FormatKey>>
  /** The format whose keys these are, where it is another one: they merge as one dialect. */
  readonly dialect?: string
  /** Keys without which the host does not load or choose the file. */
  readonly requires: readonly string[]
  /** The host refuses a file with any other key. */
  readonly isStrict?: true
  /** The keys that hold the body, where it does not stand below the front matter. */
  readonly bodyKeys?: readonly string[]
  /** Instructions that stand in another file, which nobody follows: a key with its path, or a body that names it. */
  readonly elsewhere?: {readonly key: string} | {readonly body: RegExp}
  readonly limits?: readonly FormatLimit[]
  /** Names of tools by class, as the host spells them. */
  readonly tools?: Partial<Readonly<Record<ToolClass, string>>>
  readonly precedence?: Precedence
  /** Files of which this host reads one in each folder, the first that there is. */
  readonly instead?: {readonly host: Host; readonly files: readonly string[]}
}
