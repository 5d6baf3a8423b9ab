/*
 * Everything that flows through the pipeline, in the order in which it appears.
 * All of it is plain, readonly data. Lines are 1-based lines of the file on disk, front matter counted.
 */

/** Where something stands. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly endLine: number
}

export type Severity = 'error' | 'warning' | 'info'

/** Something a person should know about one file. */
export interface Problem {
  readonly code: string
  readonly severity: Severity
  readonly line: number
  readonly message: string
}

/** A place of a file that hides something, runs something unasked, or speaks to whoever reads the report. */
export interface Suspicion extends Problem {
  readonly endLine: number
  /** What stands there, as written. */
  readonly text: string
}

// ── 1-read ───────────────────────────────────────────────────────────────────────────────────────

/**
 * A file as text. `text` has `\n` line ends, no byte order mark, and repaired encoding; its lines are those of the disk. Of a file that holds
 * several agents, each is a source: the text has nothing but its own lines, and those around all of them.
 */
export interface SourceFile {
  /** Relative to the folder the command was started in, with `/`; with `#` and its name where the file holds several agents. */
  readonly file: string
  readonly bytes: number
  /** Of the bytes on disk; of one of several agents in a file, of its own text and where that begins. */
  readonly sha256: string
  readonly text: string
  readonly problems: readonly Problem[]
}

/** A file that was found and could not be read as an agent, and why. */
export interface UnreadFile {
  readonly file: string
  readonly problem: Problem
}

/** Agents that stay apart, each pair once, and why. */
export interface Apart {
  readonly left: string
  readonly right: string
  readonly reason: string
}

/** Agents that are merged whatever their overlap, and why. */
export interface Together {
  /** In the decisions file. */
  readonly line: number
  readonly agents: readonly string[]
  readonly reason: string
}

/** What each decision about a merge has. Text that was not given is empty. */
export interface Decision {
  /** In the decisions file. */
  readonly line: number
  /** Who decided: the name that was given, or else the place in the decisions file. */
  readonly by: string
  readonly reason: string
  /** The agents it is about; none where it is about all. */
  readonly agents: readonly string[]
}

/** Which side of a conflict is written: that with this text, `both`, `drop`, or `no conflict`; or else the words of `write`. */
export interface ConflictDecision extends Decision {
  readonly id: string
  readonly topic: string
  readonly quotes: readonly string[]
  readonly choose: string
  readonly write: string
}

/** What becomes of a rule: other words, or nothing. */
export interface RuleDecision extends Decision {
  readonly id: string
  readonly quote: string
  /** Empty where the rule is dropped. */
  readonly write: string
}

/** Name, model and tools of the canonical agent of a group. */
export interface CanonicalDecision extends Decision {
  readonly group: string
  readonly name: string
  readonly model: string
  readonly tools: readonly string[]
}

/** What people decided about merges. */
export interface MergeDecisions {
  readonly conflicts: readonly ConflictDecision[]
  readonly rules: readonly RuleDecision[]
  readonly canonical: readonly CanonicalDecision[]
}

/** What people decided in earlier runs. */
export interface Decisions extends MergeDecisions {
  readonly apart: readonly Apart[]
  readonly together: readonly Together[]
  /** Decisions whose subject is gone. */
  readonly stale: readonly UnreadFile[]
}

/** What came of a decision in one group. */
export interface Outcome {
  /** Of the decision, in its file. */
  readonly line: number
  readonly applied: boolean
  /** Why it was not applied, or what a person should know about it. */
  readonly problem: Problem | undefined
}

/** A canonical agent that `apply` put in the place of others. */
export interface AppliedAgent {
  readonly file: string
  readonly name: string
  /** Of the text, line ends aside. */
  readonly sha256: string
  /** A stub is a small agent that was left in an old place. */
  readonly absorbed: readonly {readonly file: string; readonly name: string; readonly sha256: string; readonly stub?: true}[]
}

/** What apply did in a place so far. */
export interface AppliedNote {
  readonly agents: readonly AppliedAgent[]
  /** Agents that it saw side by side and merged neither into the other: with the rest gone they would look more alike. */
  readonly apart: readonly (readonly [left: string, right: string])[]
}

// ── 2-parse ──────────────────────────────────────────────────────────────────────────────────────

/** One top-level key of the front matter. */
export interface Field {
  readonly key: string
  readonly value: unknown
  /** The lines of the entry as they stand in the source, key included, without the last line end. */
  readonly source: string
  readonly line: number
  readonly endLine: number
}

/** Where a value stands in the text of a file: a key of the front matter, or the body or a part of it. */
export interface ValuePlace {
  /** Empty for a body below the front matter. */
  readonly key: string
  readonly value: unknown
  readonly isBody: boolean
  /** Offsets; of a key in Markdown, those of the whole entry without the comments above it. */
  readonly start: number
  readonly end: number
}

export interface FrontMatter {
  readonly fields: readonly Field[]
  /** The lines of the whole block, fences included; line 1 where there is none. */
  readonly line: number
  readonly endLine: number
  /** The line where the body starts. */
  readonly bodyLine: number
  /** The line in the file of each line of the body, where they do not follow each other: a key may hold the body, escaped. */
  readonly bodyLines?: readonly number[]
}

/** What heads a section: a Markdown heading, a bold line, a `Label:`, a list item over a list, a tag; `root` is the body itself. */
export type SectionStyle = 'root' | 'heading' | 'bold' | 'label' | 'item' | 'tag'

export interface Section {
  readonly index: number
  /** Index of the section around it; the root has none. */
  readonly parent: number | undefined
  /** The words of the heading, without numbering and markup; empty for the root. */
  readonly heading: string
  /** 0 for the root, then one more for each level. */
  readonly depth: number
  readonly style: SectionStyle
  /** The heading as written, the numbers in front of it included. */
  readonly source: string
  /** The lines of the heading. */
  readonly line: number
  readonly endLine: number
}

/** The Markdown shape a rule has: a sentence of a paragraph, a list item, a step of a numbered list, a table row, a block kept whole. */
export type RuleForm = 'sentence' | 'item' | 'step' | 'task' | 'row' | 'code' | 'quote' | 'example' | 'raw'

/** The smallest statement that an agent is asked to follow or to know. */
export interface Rule extends Place {
  /** Position among the agent's rules. */
  readonly index: number
  /** Index into the agent's sections. */
  readonly section: number
  readonly form: RuleForm
  /** Nesting inside lists: 0 for a top-level item. */
  readonly depth: number
  /** Index of the rule it stands below in a list, or that introduces it. */
  readonly parent: number | undefined
  /** Rules of one paragraph, list or table share a number. */
  readonly block: number
  /** As written, without bullet and common indentation; a row keeps its pipes, a code block its fences. */
  readonly markdown: string
  /** The words, without markup. */
  readonly text: string
  /** The bold words in front, as in `**Type safety**: …`; else empty. */
  readonly lead: string
  /** Of a table row: header and delimiter lines of its table. */
  readonly tableHead: string
  readonly statements: readonly Statement[]
}

/** How strongly a statement binds. `plain` describes and binds nobody by itself: a capability, a topic, a fact. */
export type Modality = 'must' | 'should' | 'may' | 'never' | 'plain'

export interface Condition {
  /** `only`: not otherwise (`only when specified`); `when`: the case it is about; `unless`: all other cases; `weak`: a matter of taste (`where appropriate`). */
  readonly kind: 'only' | 'when' | 'unless' | 'weak'
  readonly text: string
}

/** A literal in a statement that can differ from another one. */
export interface Value {
  readonly kind: 'number' | 'status' | 'version' | 'path' | 'name'
  /** The literal alone. */
  readonly text: string
  /** What is counted or named, as a stem: `line`, `%`, `validation failure`; empty where nothing says it. */
  readonly unit: string
  /** As written, with its unit. */
  readonly words: string
  readonly line: number
}

/** One clause of a rule: what is asked, how strongly, when, of what. */
export interface Statement {
  readonly text: string
  /** The words of the clause that it speaks of: of "X instead of Y" X or Y, else all of them. */
  readonly part: string
  readonly line: number
  readonly endLine: number
  readonly modality: Modality
  /** Whether the action is wanted. `do not skip tests` wants tests: `do`. */
  readonly polarity: 'do' | 'avoid'
  readonly condition: Condition | undefined
  /** The verb that is asked for, in its base form; empty where there is none. */
  readonly action: string
  /** Stems of the content words, verb and stop words aside, synonyms made one, in the order of the text. */
  readonly object: readonly string[]
  readonly values: readonly Value[]
}

export interface Agent {
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  readonly format: string
  /** The `name` key, or else the file's name without its extension. */
  readonly name: string
  readonly description: string
  readonly frontMatter: FrontMatter
  /** The body as text, without the front matter. */
  readonly body: string
  /** In the order of the body; the first is the root. */
  readonly sections: readonly Section[]
  readonly rules: readonly Rule[]
  readonly problems: readonly Problem[]
  /** The problems that are about trust. */
  readonly suspicions: readonly Suspicion[]
}

/** What is known of an agent before its body is parsed. */
export interface AgentHead {
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  readonly format: string
  readonly name: string
  /** Rules where the body was parsed; else the lines that can hold one. */
  readonly ruleCount: number
  /** The keys of the front matter in their order, each with a hash of what stands there. */
  readonly keys: readonly HeadKey[]
  readonly problems: readonly Problem[]
  /** Absent where there is none. */
  readonly disables?: readonly Disable[]
  /** The files that it applies to, as globs without braces; absent where it is not bound to any. */
  readonly scope?: readonly string[]
  /** Line and hash of each rule, where the body was parsed: by it a later run knows what changed. */
  readonly ruleMarks?: string
}

export interface HeadKey {
  readonly key: string
  readonly hash: number
  readonly endLine: number
}

/** A comment in the body of an agent that takes findings of `check` away: `<!-- agentmerge-disable kind: reason -->`. */
export interface Disable {
  readonly line: number
  /** As written; it may be none that there is. */
  readonly kind: string
  readonly reason: string
  /** The one line that it holds for; absent where it holds for the whole file. */
  readonly target?: number
}

// ── 3-compare ────────────────────────────────────────────────────────────────────────────────────

/** What an agent is compared by: hashes of its words, in the order of the text. Four bytes a word, and no text. */
export interface Sketch {
  /** Of the whole body; 0 where there is none. */
  readonly body: number
  /** Of the name, as others would write it. */
  readonly slug: number
  /** Terms of the name that tell something, sorted, each once. */
  readonly name: Uint32Array
  /** Terms of name and description. */
  readonly purpose: Uint32Array
  /** Terms of the body. */
  readonly terms: Uint32Array
  /** How many of them belong to the opening. */
  readonly opening: number
  /** The lines with words, and for each where its terms end. */
  readonly lines: Uint32Array
  readonly ends: Uint32Array
  /** What is written as the name of an agent could be, sorted, each once. */
  readonly slugs: Uint32Array
  readonly signature: Uint32Array
  readonly words: number
  /** Lines that can hold a rule. */
  readonly rules: number
  /** Not in English. */
  readonly foreign: boolean
}

/** An agent as it is compared: what is known of it, and what it says in numbers. */
export interface SketchedAgent {
  readonly head: AgentHead
  readonly sketch: Sketch
}

/**
 * What two agents are to each other. Only the first three stand in one group, unless people or their hosts keep them apart. A `mirror` is the
 * same agent, kept for another host.
 */
export type PairRelation = 'copy' | 'drifted copy' | 'same job' | 'mirror' | 'same domain, other job' | 'distinct'

/** Two agents and how far they do the same job. `left` sorts before `right`. */
export interface Pair {
  readonly left: string
  readonly right: string
  /** 0..1, symmetric. */
  readonly overlap: number
  readonly relation: PairRelation
  readonly containment: {readonly leftInRight: number; readonly rightInLeft: number}
  readonly sharedRules: number
  /** In words: first what speaks for one job, then what against. */
  readonly reasons: readonly string[]
}

export interface Group {
  /** Stable for the same members. */
  readonly id: string
  /** What the canonical agent is called, where that is not the id: for another host there is one of the same name. */
  readonly name?: string
  /** Sorted by file. */
  readonly members: readonly string[]
  /** The member that the others are closest to. */
  readonly base: string
  /** The lowest and the highest overlap of another member with the base. */
  readonly overlap: {readonly low: number; readonly high: number}
}

/** One agent that is kept for several hosts, as a scan finds it. */
export interface FoundMirror {
  /** As the host of its first member knows it; once compared, that of the reference. */
  readonly name: string
  /** Sorted by file. */
  readonly members: readonly FoundMirrorMember[]
}

export interface FoundMirrorMember {
  readonly file: string
  readonly host: string
  readonly format: string
}

/** One agent that is kept for several hosts, compared word by word. */
export interface Mirror extends FoundMirror {
  /** The member that the others are compared with: its rules are those that most members have. */
  readonly reference: string
  readonly members: readonly MirrorMember[]
}

export interface MirrorMember extends FoundMirrorMember {
  /** Where it says something else than most; what its host has no words for is no drift. */
  readonly drift: readonly Drift[]
}

/** One thing that a mirror says differently. */
export interface Drift {
  readonly part: 'rule' | 'front matter'
  readonly change: 'missing' | 'added' | 'changed'
  /** What this mirror says; none where it is missing. */
  readonly own: Origin | undefined
  /** What most of them say, where the first of them says it; none where it is added. */
  readonly others: Origin | undefined
}

/** What reading and comparing found. */
export interface Scan {
  /** In the order of their files. */
  readonly agents: readonly AgentHead[]
  readonly unread: readonly UnreadFile[]
  /** Strongest first. */
  readonly pairs: readonly Pair[]
  readonly groups: readonly Group[]
  /** Files of the agents in no group. */
  readonly single: readonly string[]
  /** By their members. */
  readonly mirrors: readonly FoundMirror[]
  /** What is wrong with decisions and settings, by file. */
  readonly remarks: readonly UnreadFile[]
  /** What was asked for, relative to the folder the command was started in. */
  readonly paths?: readonly string[]
}

/** What a scan found, with what takes reading its agents once more: where mirrors have drifted, and what agents hide. */
export interface LookedCloser extends Scan {
  readonly mirrors: readonly Mirror[]
}

// ── 4-merge ──────────────────────────────────────────────────────────────────────────────────────

export interface Origin extends Place {
  readonly text: string
}

/**
 * How a source rule stands to the canonical one: it is its wording, has the same words, says the same, or says a part of it. Where a
 * person edited the canonical file, its own line is the origin (`edited`), and the sources of a rule that they worded anew are `reworded`.
 */
export type Relation = 'chosen' | 'same' | 'equivalent' | 'contained' | 'edited' | 'reworded'

export interface RuleOrigin extends Origin {
  readonly relation: Relation
}

/** A rule of the canonical agent. */
export interface MergedRule {
  readonly id: string
  /** Headings above it, outermost first. */
  readonly section: readonly string[]
  readonly text: string
  /** Lines in the canonical file. */
  readonly line: number
  readonly endLine: number
  readonly origins: readonly RuleOrigin[]
}

/** A key of the canonical front matter, or a sentence, an item or an example of its description. */
export interface MergedField {
  readonly key: string
  readonly text: string
  /** Lines in the canonical file. */
  readonly line: number
  readonly endLine: number
  /** Of a value that its sources have in common, or only all together, each of them is `contained`. */
  readonly origins: readonly RuleOrigin[]
}

export type ConflictKindName =
  | 'hidden'
  | 'front-matter'
  | 'name-collision'
  | 'polarity'
  | 'value'
  | 'alternative'
  | 'scope'
  | 'modality'
  | 'format'
  | 'order'

/** One side of a conflict, with everybody who takes it. */
export interface Position {
  readonly text: string
  readonly origins: readonly Origin[]
}

/** What a person can say of a conflict: a side, both, none, other words, or that it is none. */
export type WayDecided = 'side' | 'both' | 'drop' | 'write' | 'no conflict'

export interface Resolution {
  readonly status: 'open' | 'policy' | 'decided'
  /** The policy or the person that chose. */
  readonly by: string | null
  /** Index of the position that was chosen. */
  readonly choice: number | null
  /** What stands in the canonical agent. */
  readonly written: string
  /** Of one that a person decided: what was said, and why; no reason is empty. */
  readonly decision?: {readonly way: WayDecided; readonly reason: string}
}

export interface Conflict {
  readonly id: string
  readonly kind: ConflictKindName
  readonly severity: Severity
  readonly confidence: number
  /** Not sure enough to count: listed apart. */
  readonly candidate: boolean
  readonly topic: string
  readonly message: string
  /** In words: what the tool went by. */
  readonly evidence: readonly string[]
  readonly positions: readonly Position[]
  readonly resolution: Resolution
}

/** How the tool came to a conflict, or what it saw in a line of a source. */
export interface Explanation {
  /** The conflict that was asked for; none where a line was. */
  readonly conflict: Conflict | undefined
  readonly readings: readonly Reading[]
  /** Where the line came from, or went; nothing where a conflict was asked for. */
  readonly traces: readonly Trace[]
}

/** Where a line of a canonical file comes from, or where a line of a source went. */
export interface Trace extends Origin {
  /** Whether the report knows what stands there: not where it was changed since. */
  readonly isKnown: boolean
  readonly steps: readonly TraceStep[]
}

/** One origin of a canonical line, or one place that a line of a source went to. */
export interface TraceStep extends Origin {
  readonly as: Relation | 'heading' | 'front matter' | 'conflict' | 'omitted'
  readonly conflict?: Pick<Conflict, 'id' | 'kind' | 'topic'> & {readonly isWritten: boolean}
  /** Why it was left out. */
  readonly reason?: string
}

/** How a rule was read, and what came of it. */
export interface Reading extends Origin {
  readonly statements: readonly Statement[]
  /** The conflicts that it takes a side in. */
  readonly conflicts: readonly Conflict[]
  /** What other agents say that comes nearest without being in conflict with it. */
  readonly nearest: readonly (Origin & {readonly shared: readonly string[]; readonly reason: string})[]
}

/** Lines of a source that are in no canonical rule, and why. */
export interface Omission extends Place {
  readonly reason: string
  /** What stands there; empty for headings and markup. */
  readonly text: string
}

/** A rule of the canonical agent before it has lines: what is written, and where it comes from. */
export interface DraftItem {
  readonly form: RuleForm
  readonly depth: number
  readonly markdown: string
  readonly text: string
  readonly tableHead: string
  /** Sentences with one block and no other rule between them are one paragraph; steps of one block count on. */
  readonly block: string
  readonly origins: readonly RuleOrigin[]
  /** Elements of its list that speak for rules of others. */
  readonly parts?: readonly DraftPart[]
}

export interface DraftPart {
  readonly text: string
  readonly origins: readonly RuleOrigin[]
}

export interface DraftField {
  readonly key: string
  readonly value: unknown
  /** The lines of the base agent, where they can stand as they are. */
  readonly source: string | undefined
  /** The line of the decisions file where a person gave the value. */
  readonly decidedAt?: number
}

export interface DraftSection {
  /** Empty for what stands before the first heading. */
  readonly heading: string
  /** How many sections it stands in. */
  readonly depth: number
  readonly items: readonly DraftItem[]
}

/** The canonical agent as data: what is left to do is to write it down. */
export interface MergedDraft {
  readonly name: string
  /** Front matter in its order. */
  readonly fields: readonly DraftField[]
  /** The sentences, items and examples of the description. */
  readonly described: readonly DraftPart[]
  readonly sections: readonly DraftSection[]
  /** The body of the base agent, where it already says all there is to say. */
  readonly body: string | undefined
  readonly conflicts: readonly Conflict[]
  readonly omitted: readonly Omission[]
  /** What came of the decisions that this group was asked about. */
  readonly outcomes: readonly Outcome[]
  /** What a person should know about the canonical file. */
  readonly problems: readonly Problem[]
}

/** About how many tokens the members have, each and together, and the canonical agent. */
export interface TokenCounts {
  /** How they were counted. */
  readonly counter: string
  readonly sources: readonly {readonly file: string; readonly tokens: number}[]
  readonly sum: number
  readonly result: number
}

/** What a report needs of a member beside its rules: the front matter as written, and the headings. */
export interface SourceOutline {
  readonly file: string
  readonly fields: readonly Pick<Field, 'key' | 'source' | 'line' | 'endLine'>[]
  readonly headings: readonly Pick<Section, 'heading' | 'depth' | 'line'>[]
}

/** Something that a canonical agent says and its form for another host does not, and why. */
export interface NotCarried {
  readonly key: string
  readonly value: string
  readonly reason: string
}

/** A canonical agent as it is written for another host. */
export interface HostFile {
  /** As `--to` names it. */
  readonly host: string
  /** Path of the file. */
  readonly file: string
  readonly text: string
  readonly notCarried: readonly NotCarried[]
}

export interface MergedAgent {
  readonly id: string
  readonly members: readonly string[]
  readonly base: string
  /** The `name` of the canonical agent. */
  readonly name: string
  /** Path of the canonical file. */
  readonly canonical: string
  /** The canonical file, whole. */
  readonly text: string
  readonly tokens: TokenCounts
  readonly frontMatter: readonly MergedField[]
  /** One for each member. */
  readonly outlines: readonly SourceOutline[]
  readonly rules: readonly MergedRule[]
  readonly conflicts: readonly Conflict[]
  readonly omitted: readonly Omission[]
  /** The same agent for other hosts; absent where none was asked for. */
  readonly written?: readonly HostFile[]
  /** What a person changed in the canonical file; absent where nobody did. */
  readonly hand?: HandWork
}

/** What the sources alone make of a canonical file, as far as it takes to tell what a person changed in it. */
export interface Made {
  /** Of the whole text. */
  readonly sha256: string
  /** The front matter, fences included; empty where there is none. */
  readonly front: string
  readonly rules: readonly MadeRule[]
}

export interface MadeRule {
  readonly text: string
  /** Headings above it, outermost first. */
  readonly section: readonly string[]
}

/** One change of a person to a canonical file. */
export interface HandEdit {
  readonly part: 'rule' | 'heading' | 'front matter'
  readonly change: 'added' | 'reworded' | 'removed'
  /** In the canonical file; 1 for what is no longer there. */
  readonly line: number
  /** What stands there now; empty where it was removed. */
  readonly text: string
  /** What the sources alone would write; empty where it was added. */
  readonly was: string
}

/** A rule that a person edited and its sources changed, too. */
export interface Contested {
  /** What both had before them. */
  readonly was: string
  /** What the person made of it, which stays; empty where they removed it. */
  readonly hand: string
  /** What the sources say now; empty where they say it no more. */
  readonly now: string
}

export interface HandWork {
  readonly made: Made
  readonly edits: readonly HandEdit[]
  readonly contested: readonly Contested[]
}

/** A canonical file that a person edited: what the sources made of it in the last run, and what stands there. */
export interface EditedFile {
  /** Its name in the output folder. */
  readonly name: string
  readonly members: readonly string[]
  readonly made: Made
  readonly text: string
  readonly contested: readonly Contested[]
}

/** What the last run left in the output folder. */
export interface Earlier {
  /** The files that the merge took into account, by name, with the hash of what stood there: canonical ones, and those for hosts as they were written. */
  readonly seen: ReadonlyMap<string, string>
  readonly edited: readonly EditedFile[]
  /** The sources with their hashes; nothing where there is no record. */
  readonly agents: ReadonlyMap<string, string> | undefined
  /** Why the record is of no use. */
  readonly problems: readonly UnreadFile[]
}

/** What the main job found and made; everything in `5-report` is a view of it. */
export interface Result extends LookedCloser {
  readonly merged: readonly MergedAgent[]
  /** Groups that a defect of the tool kept from being merged: their agents are among the single ones. */
  readonly unmerged: readonly Group[]
  /** What the merge knew of the output folder; absent where nothing is to be written. */
  readonly earlier?: Earlier
}

/** A rule, a heading or a key that is not what the last run knew. */
export interface Difference {
  readonly change: 'new' | 'changed' | 'gone'
  /** Where it stands, or where it stood if it is gone. */
  readonly line: number
  /** Empty where it is gone. */
  readonly text: string
  /** Empty where it is new. */
  readonly was: string
}

/** A file that is not what the last run knew, and how it differs; no difference where it is new or gone as a whole, or only its layout is another. */
export interface ChangedFile {
  readonly file: string
  readonly change: 'new' | 'changed' | 'gone'
  readonly differences: readonly Difference[]
}

/** What changed since the last run. */
export interface Status {
  readonly sources: readonly ChangedFile[]
  /** Edited since the last run wrote them. */
  readonly canonicals: readonly ChangedFile[]
  /** Edits that earlier runs took in, by canonical file. */
  readonly kept: readonly {readonly file: string; readonly edits: readonly HandEdit[]}[]
  readonly problems: readonly UnreadFile[]
}

/** What does not hold of canonical files; nothing is the proof. */
export interface Verification {
  /** The files that were looked at. */
  readonly canonicals: readonly string[]
  readonly problems: readonly UnreadFile[]
}

// ── 5-report and 6-apply ─────────────────────────────────────────────────────────────────────────

/** A name that goes, and the one that takes its place. */
export interface Renaming {
  readonly from: string
  readonly to: string
  /** The agent that goes, and the one that stays, as files. */
  readonly fromFile: string
  readonly toFile: string
  /** Another agent goes on to have the old name, or two groups absorb it: what names it is doubtful. */
  readonly isAmbiguous: boolean
}

/** The shapes in which an agent is named; `docs/references.md` explains each. */
export type MentionKind =
  | 'at sign'
  | 'call'
  | 'key'
  | 'list'
  | 'hook'
  | 'map key'
  | 'table'
  | 'path'
  | 'memory'
  | 'plugin'
  | 'flag'
  | 'named'
  | 'slug'
  | 'word'
  | 'pattern'

/** A place that names an agent that goes. */
export interface Mention extends Place {
  /** 1-based, in UTF-16 units of the line as it is on disk. */
  readonly column: number
  /** What stands there; more than a line where an item of a list goes as a whole. */
  readonly was: string
  /** What takes its place; empty where a list already has the new name. */
  readonly will: string
  readonly kind: MentionKind
  readonly isSure: boolean
  /** The whole line as it stands. */
  readonly text: string
  /** In words: why it is taken for the name, or why it is doubtful. */
  readonly reason: string
}

/** What `check` may find: agents of one job, what they disagree on, and what no longer holds of a merge. */
export type FindingKind =
  | ConflictKindName
  | 'duplicate'
  | 'canonical-edited'
  | 'canonical-gone'
  | 'absorbed-back'
  | 'source-changed'
  | 'source-gone'
  | 'unaccounted'
  | 'origin-lost'

/** One thing that `check` finds. */
export interface Finding {
  readonly kind: FindingKind
  readonly severity: Severity
  /** The same for the same finding, wherever its lines move to. */
  readonly fingerprint: string
  /** What it is about, beside its files: the id of a conflict, a name, words; empty for duplicates. */
  readonly subject: string
  readonly message: string
  readonly place: Place
  /** Where the other sides stand, one place each, and what they say. */
  readonly others: readonly Origin[]
  /** Where else somebody takes one of the sides. */
  readonly more: readonly Place[]
  /** Every file that it is about, sorted. */
  readonly files: readonly string[]
  /** The members of the group that it was found in; else its files. */
  readonly members: readonly string[]
  /** One of those that `--max-conflicts` counts. */
  readonly isConflict: boolean
  /** Whether the baseline has it. */
  readonly known: boolean
  /** The comment that takes it away. */
  readonly disabled?: {readonly file: string; readonly line: number; readonly reason: string}
}

/** A finding that is put up with: what a baseline file holds. */
export interface BaselineEntry extends Pick<Finding, 'fingerprint' | 'kind' | 'subject' | 'files'> {
  /** For the person who reviews the file. */
  readonly words: string
}

/** What does not hold of an agent that `apply` put in the place of others, or of one that it took away. */
export interface AppliedFault {
  readonly kind: 'canonical-edited' | 'canonical-gone' | 'absorbed-back'
  readonly file: string
  /** Of the canonical agent. */
  readonly canonical: string
  /** Of the text that stands there; empty where none does. */
  readonly sha256: string
}

/** What `check` says of a library. */
export interface Gate {
  /** Worst first within each group; also those that are known or disabled. */
  readonly findings: readonly Finding[]
  /** Those that make it fail. */
  readonly failing: readonly Finding[]
  /** Whether there is a baseline to compare with. */
  readonly hasBaseline: boolean
  /** Entries of the baseline that no longer hold. */
  readonly outdated: readonly BaselineEntry[]
  /** What is wrong with comments that disable. */
  readonly remarks: readonly UnreadFile[]
  /** The entries of a baseline that has all that is found, sorted. */
  readonly entries: readonly BaselineEntry[]
}

/** A file to be written, relative to the output folder. */
export interface OutputFile {
  readonly path: string
  /** Whole, or in pieces that are made anew each time: a large report fits into no string. */
  readonly text: string | (() => Iterable<string>)
}

/** One change of a file. */
export interface FileEdit {
  /** Relative to the folder the command was started in, with `/`. */
  readonly path: string
  /** What stands there, and the hash of its bytes; nothing where there is no file. */
  readonly before: {readonly text: string; readonly sha256: string} | undefined
  /** What shall stand there; nothing where the file goes. */
  readonly after: string | undefined
  /** In words: why, one for each thing that changes. */
  readonly reasons: readonly string[]
}

/** What putting one canonical agent in its place takes. Its edits come after those of the groups before it. */
export interface GroupPlan {
  readonly id: string
  /** The canonical agent: its name, and the file it shall stand in. */
  readonly name: string
  readonly target: string
  readonly absorbed: readonly {readonly file: string; readonly name: string}[]
  readonly members: readonly string[]
  readonly conflicts: readonly Conflict[]
  readonly edits: readonly FileEdit[]
  /** The references that its edits change. */
  readonly mentions: readonly Mention[]
}

/** Everything that putting canonical agents in the place of their sources changes. */
export interface ApplyPlan {
  readonly groups: readonly GroupPlan[]
  /** Groups that stay as they are, and why: no file can be written that says the same and nothing more. */
  readonly left: readonly {readonly name: string; readonly members: readonly string[]; readonly why: string}[]
  /** Places that may name an absorbed agent, and stay as they are. */
  readonly doubtful: readonly Mention[]
  /** Folders of memory or rules that carry the name of an absorbed agent. */
  readonly memories: readonly string[]
  /** In words: what keeps it from being carried out. */
  readonly obstacles: readonly string[]
}

/** What was done with a plan. */
export interface Applied {
  /** The files that are other than before, sorted. */
  readonly changed: readonly string[]
  /** The commits that were made, oldest first, and the branch that they are on. */
  readonly commits: readonly string[]
  readonly branch: string | undefined
}

/** What was taken back. */
export interface Undone {
  readonly restored: readonly string[]
  /** The commits that say otherwise now; history is left as it is. */
  readonly commits: readonly string[]
}

// ── Around it ────────────────────────────────────────────────────────────────────────────────────

/** What the caller of a run may set and watch; none of it changes what is found. */
export interface Hooks {
  /** The folder that paths are relative to; else that of the process. */
  readonly cwd?: string
  readonly onProgress?: (stage: string, done: number, total: number) => void
  /** Called at the end of each stage with what it counted. */
  readonly onStage?: (stage: string, counts: Readonly<Record<string, number>>) => void
  /** How many pairs are told, the strongest first; all where nothing is said. */
  readonly pairs?: number
  /** Pairs of files that are told in detail, whatever they are. */
  readonly wanted?: readonly (readonly [left: string, right: string])[]
}
