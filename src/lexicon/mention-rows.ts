import type {mentionWords} from '../messages.js'
import type {MentionKind} from '../model.js'
import {agentKey} from './agent-keys.js'
import type {NameShape} from './agent-names.js'

/** A name where it stands, and what is around it. */
export interface NamePlace {
  readonly shape: NameShape
  /** Up to 120 characters on either side, line ends as spaces; they end at a blank line. */
  readonly before: string
  readonly after: string
  /** What stands before it and behind it on its line. */
  readonly lead: string
  readonly tail: string
  /** Those it stands below, where it is a key or a word of settings. */
  readonly keys: readonly string[]
  readonly part: 'settings' | 'prose' | 'code'
  /** In quotes, in backticks, or bold. */
  readonly isMarked: boolean
  /** Of the section it stands in. */
  readonly heading: string
  /** Of the column, where it fills a cell of a table. */
  readonly column: string
  /** The words of a link to the file that goes. */
  readonly isLabel: boolean
  /** The plugin before its colon is the folder that its file stands in. */
  readonly isOwnPlugin: boolean
}

/** A shape that names have. A row without a kind is no mention. */
export interface MentionRow {
  readonly kind: MentionKind | undefined
  readonly isSure: boolean
  /** The key of the words that people read. */
  readonly why: keyof typeof mentionWords
  /** Why the row is there. */
  readonly reason: string
  readonly fits: (place: NamePlace) => boolean
}

const mark = '[`*_"\'“”‘’\\\\(\\[]{0,4}'
const before = (words: string): RegExp => new RegExp(`(?:^|[^\\w-])(?:${words})\\s{0,3}(?:(?:the|an?|our|your) )?${mark}@?$`, 'i')
const after = (words: string): RegExp => new RegExp(`^[\`*_"'”’\\\\\\])]{0,4}(?:'s)?\\s{1,3}(?:${words})(?![\\w-])`, 'i')

const package_ =
  /(?:^|[^\w-])(?:npm (?:i|install|add|run|exec)|npx|pnpm(?: add| dlx)?|yarn(?: add)?|bunx?(?: add)?|pip3? install|uvx?(?: add)?|cargo (?:add|install)|gem install|go (?:get|install)|brew install|composer require|apt(?:-get)? install|docker (?:run|pull)) (?:-\S{1,20} ){0,3}["'@]?$/
const imported = /(?:\b(?:import|export)\b.{0,100}\bfrom|\bimport|\brequire\(|\bimport\() ?["']$/
const address = /[a-z]:\/\/[^\s"'`<>)\]]*$/i
const thingBehind = after(
  'skills?|slash|commands?|packages?|plugins?|librar(?:y|ies)|modules?|crates?|gems?|mcp|servers?|tools?|scripts?|workflows?|hooks?|branch(?:es)?|repo(?:s|sitory)?|folders?|director(?:y|ies)|class(?:es)?|functions?|containers?|images?|services?|labels?|jobs?'
)
const thingBefore = before('skills?:?|commands?:?|packages?|plugins?|librar(?:y|ies)|modules?|crates?|branch|labels?:?|tags?:?')
const thingKey =
  /^(?:skills?|commands?|tags?|labels?|keywords?|categor(?:y|ies)|topics?|plugins?|enabledPlugins|scripts?|bin|mcp-?servers?|(?:\w+)?dependencies|packages?|workspaces|paths?|globs?|applyTo)$/i
const agentBehind = after('(?:(?:ai|custom|specialist) )?(?:sub-?)?agents?|droid|persona|chat ?mode')
const agentBefore = before('(?:sub-?)?agents?(?: (?:named|called|type|like|such as|is))?:?')
/** What is done to somebody, never to a thing. */
const handsBefore = before(
  [
    "delegat(?:e|es|ed|ing|ion)(?: [\\w'-]{1,20}){0,4} to:?",
    "hand(?:s|ed|ing)?[ -]?(?:(?:it|this|work|them) )?(?:off|over)?(?: [\\w'-]{1,20}){0,4} (?:to|from):?",
    "(?:escalat|defer)\\w{0,4}(?: [\\w'-]{1,20}){0,3} (?:back )?to:?",
    'consult(?:s|ed|ing)?|ask',
    '(?:collaborat|coordinat|partner)\\w{0,4} (?:closely )?with'
  ].join('|')
)
const callsBefore = before(
  [
    'hand-?offs?(?: to| from)?:?',
    "(?:dispatch|rout|refer|assign|forward|switch|belong|report)\\w{0,4}(?: [\\w'-]{1,20}){0,3} (?:back )?to:?",
    'invok(?:e|es|ed|ing)|spawn(?:s|ed|ing)?|launch(?:es|ed|ing)?|dispatch(?:es)?|engage',
    '(?:work|align|pair|integrat)\\w{0,4} (?:closely )?with',
    '(?:owned|handled|invoked|called|triggered|done|reviewed|maintained|orchestrated|generated) by',
    '(?:output|report|findings|results?|input) (?:of|from)',
    '→|->|=>|➜|➡️?|⟶'
  ].join('|')
)
const usesBefore = before('us(?:e|es|ed|ing)|run(?:s|ning)?|call(?:s|ed|ing)?|trigger(?:s|ed|ing)?|see|with|via|through|from|by|to')
/** Short ones only: a long one says something about agents, and its items are what it says. */
const agentsHeading = /^(?=.{0,60}$)#{0,6} ?.*(?:\b(?:sub-?)?agents\b|\bdelegat|\bhand-?offs?\b|\bhand(?:ing)? off\b)/i
const agentsColumn = /\b(?:sub-?)?agents?\b|\bdelegat|\bhand-?off|\broutes? to\b/i
const itemStart = /^\s{0,20}(?:[-*+]|\d{1,3}[.)]|#{1,6}|\|)\s{1,4}(?:\[[ x]\] )?[`*_@["]{1,4}$/
const keyEnd = /^\\?["'`*]{0,3}\s{0,3}(?:[,;)}\]#|]|[.!?](?:\s|$)|<\/|$|\\n|[a-z_]{1,30}[:=])/i

const isJoined = ({shape}: NamePlace): boolean => shape === 'telling' || shape === 'phrase'
const isOne = ({shape}: NamePlace): boolean => shape === 'word' || shape === 'phrase'

/** How names stand in text, settings and code; the first row that fits decides. */
export const mentionRows: readonly MentionRow[] = [
  {
    kind: undefined,
    isSure: false,
    why: 'thing',
    reason: 'addresses, packages and imports name things of others',
    fits: (place) => address.test(place.before) || package_.test(place.before) || imported.test(place.before)
  },
  {
    kind: undefined,
    isSure: false,
    why: 'thing',
    reason: 'the name that a file has itself: another agent of that name',
    fits: ({part, lead}) => part === 'settings' && /^name:\s{0,3}["']?$/.test(lead)
  },
  {
    kind: 'flag',
    isSure: true,
    why: 'flag',
    reason: '`claude --agent x`, `opencode run --agent x`',
    fits: (place) => /(?:^|[^\w-])--(?:sub-?)?agents?(?:-name)?[ =]["'`]?$/.test(place.before)
  },
  {
    kind: 'at sign',
    isSure: true,
    why: 'at sign',
    reason: '`@agent-x` as Claude Code writes it, also behind a plugin',
    fits: (place) => place.before.endsWith('@agent-')
  },
  {
    kind: 'at sign',
    isSure: false,
    why: 'code',
    reason: 'in code one word behind `@` is a decorator, a tag or a rule of a style sheet',
    fits: ({part, shape, lead, after}) =>
      part === 'code' && shape === 'word' && /^\s{0,20}(?:[*/#]{1,3} ?)?@$/.test(lead) && !/^\s*[→"-]/.test(after)
  },
  {
    kind: 'at sign',
    isSure: true,
    why: 'at sign',
    reason: '`@x`, as most hosts have it; not a mail address, not the scope of a package',
    fits: (place) => /(?<![\w./])@["'`]?$/.test(place.before) && !place.after.startsWith('/')
  },
  {
    kind: 'memory',
    isSure: false,
    why: 'memory',
    reason: 'Claude Code keeps what an agent remembers in a folder of its name',
    fits: (place) => /\bagent-memory(?:-local)?\/$/.test(place.before)
  },
  {
    kind: 'key',
    isSure: true,
    why: 'key',
    reason: '`subagent_type: x`, `agent: x` of skills, prompts and hand-offs, `"requesting_agent": "x"`',
    fits: (place) => agentKey.test(place.before) && (place.shape === 'telling' || keyEnd.test(place.tail))
  },
  {
    kind: 'plugin',
    isSure: true,
    why: 'plugin',
    reason: '`plugin:x` of the plugin that the file stands in',
    fits: (place) => place.isOwnPlugin
  },
  {
    kind: 'plugin',
    isSure: false,
    why: 'otherPlugin',
    reason: '`plugin:x` of any other plugin',
    fits: (place) => /[\w.]:$/.test(place.before)
  },
  {
    kind: 'word',
    isSure: false,
    why: 'thing',
    reason: 'skills, commands and packages often share the name of an agent; `/x` is a command',
    fits: (place) => thingBehind.test(place.after) || thingBefore.test(place.before) || /(?:^|[\s`"'(])\/$/.test(place.before)
  },
  {
    kind: 'word',
    isSure: false,
    why: 'thing',
    reason: 'settings list skills, packages and tags, each of which may have the name of an agent',
    fits: (place) => thingKey.test(place.keys.at(-1) ?? '')
  },
  {
    kind: 'named',
    isSure: true,
    why: 'label',
    reason: '`[x](x.md)`: the link changes, and its words with it',
    fits: (place) => place.isLabel
  },
  {
    kind: 'word',
    isSure: false,
    why: 'folder',
    reason: 'folders and parts of paths are named after many things',
    fits: (place) => (/[/\\]$/.test(place.before) ? !/\\$/.test(place.before) : /^[/\\]\w/.test(place.after))
  },
  {
    kind: 'word',
    isSure: false,
    why: 'code',
    reason: 'tags, anchors, selectors, variables and functions',
    fits: (place) =>
      /(?:<|[^\w]\.|^\.|#|\$)$/.test(place.before) ||
      /^(?:=[^=>]|>)/.test(place.after) ||
      (place.part === 'code' && place.after.startsWith('('))
  },
  {
    kind: 'named',
    isSure: true,
    why: 'column',
    reason: 'a table with a column "Agent" or "Delegate to"',
    fits: (place) => agentsColumn.test(place.column)
  },
  {
    kind: 'named',
    isSure: true,
    why: 'section',
    reason: 'lists of agents have their names marked at the start of each item',
    fits: (place) => place.part === 'prose' && place.isMarked && itemStart.test(place.lead) && agentsHeading.test(place.heading)
  },
  {
    kind: 'named',
    isSure: true,
    why: 'called',
    reason: '"the `x` agent", "subagents such as **x**"; one bare word may say only what the agent is for',
    fits: (place) =>
      (place.isMarked || place.shape !== 'word') &&
      (agentBehind.test(place.after) || (agentBefore.test(place.before) && place.shape !== 'phrase'))
  },
  {
    kind: 'named',
    isSure: true,
    why: 'called',
    reason: '"delegate to x", "invoke `x`", "→ **x**"; without marks only what cannot be a word of the sentence',
    fits: (place) =>
      (((place.isMarked && place.part !== 'code') || !isOne(place)) && callsBefore.test(place.before)) ||
      ((place.isMarked || place.shape !== 'word') && handsBefore.test(place.before))
  },
  {
    kind: 'named',
    isSure: true,
    why: 'called',
    reason: '"use `x`": what is used may as well be a tool, so that the name has to tell',
    fits: (place) => place.shape === 'telling' && usesBefore.test(place.before)
  },
  {
    kind: 'word',
    isSure: false,
    why: 'code',
    reason: '`"name": "x"` in a manifest may be the name of something else',
    fits: (place) => place.part !== 'prose' && /(?:^|[^\w])(?:name|id|slug|title)["']? ?[:=] ?["']?$/.test(place.before)
  },
  {
    kind: 'slug',
    isSure: true,
    why: 'slug',
    reason: 'names of several words that end in who works are written only where they are meant',
    fits: (place) => place.shape === 'telling'
  },
  {
    kind: undefined,
    isSure: false,
    why: 'code',
    reason: 'a bare word of code is a word of code',
    fits: (place) => place.part === 'code' && !place.isMarked && !isJoined(place) && place.shape === 'word'
  },
  {
    kind: 'word',
    isSure: false,
    why: 'phrase',
    reason: '`code-review` is a phrase, too',
    fits: (place) => place.shape === 'phrase'
  },
  {
    kind: 'word',
    isSure: false,
    why: 'display',
    reason: '"a senior DevOps Engineer" is nobody in particular',
    fits: (place) => place.shape === 'display'
  },
  {
    kind: 'word',
    isSure: false,
    why: 'oneWord',
    reason: '"debugger" and "reviewer" are words of English',
    fits: () => true
  }
]
