import type {Drift, FindingKind, Problem, Severity, UnreadFile} from './model.js'
import {oneLine, shorten, visibleText} from './util/visible-text.js'

/*
 * Every finding the tool can make, by code: how bad it is and what it says. Nothing is worded anywhere else.
 * Pattern: "Unexpected X, expected Y" for what is wrong in a file; places are added by whoever prints it.
 */

interface Entry<Args> {
  readonly severity: Severity
  readonly words: (args: Args) => string
}

const entry = <Args>(severity: Severity, words: (args: Args) => string): Entry<Args> => ({severity, words})

/** What is shown of something suspicious. */
interface Shown {
  readonly shows: string
}

const shown = (text: string): string => shorten(oneLine(text), 120)

/** Problems of one file. */
export const problemCatalog = {
  // front matter and identity
  'front-matter-repaired': entry<{reason: string}>(
    'warning',
    ({reason}) => `Unexpected front matter, expected YAML (${reason}); it was read line by line, and a strict host skips this file`
  ),
  'front-matter-not-yaml': entry<{language: string}>(
    'warning',
    ({language}) => `Unexpected \`---${language}\` front matter, expected YAML after a plain \`---\`; nothing in it was evaluated`
  ),
  'front-matter-not-a-map': entry<{found: string}>(
    'warning',
    ({found}) => `Unexpected ${found} as front matter, expected \`key: value\` lines; it was kept as it stands`
  ),
  'front-matter-unclosed': entry<{key: string}>(
    'warning',
    ({key}) => `Unexpected front matter without an end, expected a line \`---\` after the keys; it was taken to end after \`${key}\``
  ),
  'front-matter-fence': entry<{found: string}>(
    'warning',
    ({found}) => `Unexpected \`${found}\` after the front matter, expected exactly \`---\``
  ),
  'front-matter-late': entry<{blank: number}>(
    'warning',
    ({blank}) => `Unexpected blank lines (${blank}) before the front matter, expected \`---\` on line 1; hosts do not see it`
  ),
  'container-repaired': entry<{expected: string; reason: string}>(
    'warning',
    ({expected, reason}) => `Unexpected text, expected ${expected} (${reason}); it was read key by key, and the host refuses this file`
  ),
  'not-parsed': entry<{expected: string}>(
    'warning',
    ({expected}) => `Unexpected text, expected ${expected}; it was read as it stands, and the host refuses this file`
  ),
  'no-modes': entry<Record<string, never>>(
    'warning',
    () => 'Unexpected absence of modes, expected some below `customModes`; the file was left out'
  ),
  'settings-unread': entry<Record<string, never>>(
    'warning',
    () => 'Unexpected text, expected settings in JSON; agents in it, if there are any, were left out'
  ),
  'role-inline': entry<{name: string}>(
    'warning',
    ({name}) => `Unexpected role without a table of its own, expected \`[agents.${shorten(name, 60)}]\`; it was left out`
  ),
  'defined-elsewhere': entry<{path: string}>('info', ({path}) =>
    path === ''
      ? 'Unexpected entry without instructions and description, expected an agent; it sets keys of one that is defined elsewhere, and was left out'
      : `Unexpected entry for an agent in another file (\`${shorten(path, 120)}\`), expected an agent; that file is read, and this entry was left out`
  ),
  'prompt-elsewhere': entry<{path: string}>(
    'info',
    ({path}) => `Unexpected reference to another file (\`${shorten(path, 120)}\`), expected instructions; it was not followed`
  ),
  'unknown-key': entry<{format: string; key: string}>(
    'warning',
    ({format, key}) => `Unexpected key \`${shorten(key, 60)}\`, expected one that ${format} knows; it does not load agents with others`
  ),
  'no-key': entry<{format: string; key: string}>(
    'warning',
    ({format, key}) => `Unexpected agent without \`${key}\`, expected it: ${format} does not load such agents`
  ),
  'stale-decision': entry<{subject: string; expected: string}>(
    'warning',
    ({subject, expected}) => `Unexpected \`${shorten(subject, 80)}\`, expected ${expected}; this decision decides nothing any more`
  ),
  'unfit-decision': entry<{subject: string; expected: string}>(
    'warning',
    ({subject, expected}) => `Unexpected \`${shorten(subject, 80)}\`, expected ${expected}; this decision was not applied`
  ),
  'decision-widens': entry<{key: string; value: string; lacking: readonly string[]}>(
    'info',
    ({key, value, lacking}) =>
      `Unexpected ${value === '' ? `lack of \`${key}\`` : `\`${key}\` of \`${shorten(value, 80)}\``}, expected no more than each source has (${lacking.slice(0, 3).join(', ')}${lacking.length > 3 ? ' and others' : ''} ${lacking.length === 1 ? 'has' : 'have'} less); a person decided it`
  ),
  'over-budget': entry<{result: number; budget: number}>(
    'warning',
    ({result, budget}) =>
      `Unexpected ${result} tokens in the agent that this one is the base of, expected at most ${budget} (\`--budget\`); nothing more could be left out`
  ),
  'too-alike': entry<{words: number; sought: 'conflicts' | 'repeats'}>('warning', ({words, sought}) => {
    const told = words === 1 ? 'a word that stands' : `${words} words that stand`
    const missed = sought === 'conflicts' ? 'a conflict among them may not be found' : 'some that say the same may stand side by side'
    return `Unexpected ${told} in very many rules, expected none; rules that share nothing else were not compared, so that ${missed}`
  }),
  'unproven-merge': entry<{id: string; cause: string}>(
    'error',
    ({id, cause}) =>
      `Unexpected fault in the merge of \`${id}\` (${shorten(cause, 300)}), expected none; its agents were left as they are. This is a defect of agentmerge: please report it`
  ),
  'lost-pointer': entry<{words: string}>(
    'warning',
    ({words}) => `Unexpected \`${words}\` in the canonical agent, expected what it points to; it stands elsewhere, or nowhere`
  ),
  'base-alone': entry<{base: string}>(
    'warning',
    ({base}) => `Unexpected \`--base ${base}\`, expected an agent of a group; it is in none, and each group has a base of its own`
  ),
  'duplicate-key': entry<{key: string; first: number}>(
    'warning',
    ({key, first}) => `Unexpected second \`${key}\`, expected each key once; the one on line ${first} counts`
  ),
  'no-name': entry<{format: string; name: string}>(
    'warning',
    ({format, name}) => `Unexpected agent without a \`name\`, expected one (${format} skips such files); \`${name}\` is from the path`
  ),
  'name-taken': entry<{name: string; others: readonly string[]; twice: string | undefined}>('warning', ({name, others, twice}) => {
    const named = `${others.slice(0, 3).join(', ')}${others.length > 3 ? ' or another' : ''}`
    const happens = twice === undefined ? `a host loads one of them, this or ${named}` : `${twice}, this or ${named}`
    return `Unexpected name \`${name}\`, expected one that no other agent has; ${happens}`
  }),
  'name-shadowed': entry<{name: string; other: string; host: string; reason: 'format' | 'nearer' | 'farther' | 'instead'}>(
    'info',
    ({name, other, host, reason}) =>
      reason === 'instead'
        ? `Unexpected second file where ${host} reads one of a folder, expected one; it reads ${other} and not this one`
        : `Unexpected second definition of \`${name}\` where ${host === 'any' ? 'a host' : host} reads both, expected one; it loads ${other}, ${reason === 'format' ? 'whose format comes first there' : `the one ${reason === 'nearer' ? 'nearer to' : 'farther from'} the work`}`
  ),
  'mirror-drifted': entry<{drift: readonly Drift[]; reference: string}>(
    'warning',
    ({drift, reference}) =>
      `Unexpected difference from the mirrors of this agent (${driftWords.counts(drift)}), expected what ${reference} says; first: ${drift.slice(0, 1).map(driftWords.one).join('')}`
  ),
  'scope-moved': entry<{file: string; from: readonly string[]; to: readonly string[]}>(
    'warning',
    ({file, from, to}) =>
      `Unexpected scope of the rules from ${file}: ${to.length === 0 ? 'no files are named' : quoted(to)}, expected ${quoted(from)}`
  ),
  'no-description': entry<{format: string}>(
    'warning',
    ({format}) => `Unexpected agent without a \`description\`, expected one: ${format} chooses agents by it`
  ),
  'runs-code': entry<{key: string; commands: readonly string[]}>(
    'warning',
    ({key, commands}) =>
      `Unexpected \`${key}\` in the front matter, expected words only: the host starts or calls ${commands.map((command) => `\`${shorten(command, 100)}\``).join(', ')}`
  ),
  // what is hidden, runs unasked, or speaks to the reader of the report
  'hidden-characters': entry<Shown>(
    'warning',
    ({shows}) => `Unexpected invisible characters (${shown(shows)}), expected text that people see whole`
  ),
  'tag-characters': entry<Shown>(
    'error',
    ({shows}) => `Unexpected text in invisible tag characters: "${shown(shows)}", expected text that people see`
  ),
  'turned-text': entry<Shown>(
    'error',
    ({shows}) =>
      `Unexpected characters that turn the reading order around (${shown(shows)}), expected text in the order in which it is read`
  ),
  'control-characters': entry<Shown>(
    'error',
    ({shows}) => `Unexpected control characters (${shown(shows)}), expected text: a terminal would obey them`
  ),
  'look-alike-letters': entry<Shown>(
    'warning',
    ({shows}) => `Unexpected letters of another alphabet in \`${shown(shows)}\`, expected one alphabet in a word`
  ),
  'look-alike-name': entry<Shown>(
    'error',
    ({shows}) => `Unexpected letters of another alphabet in the name \`${shown(shows)}\`, expected a name that cannot pass for another one`
  ),
  'hidden-comment': entry<Shown>(
    'warning',
    ({shows}) => `Unexpected comment that asks for something: "${shown(shows)}", expected instructions where people see them`
  ),
  'hidden-markup': entry<Shown>(
    'error',
    ({shows}) => `Unexpected words that no page shows: "${shown(shows)}", expected text that people see`
  ),
  'unrendered-text': entry<Shown>(
    'warning',
    ({shows}) => `Unexpected words in a title, a definition or a note that no page shows: "${shown(shows)}", expected text that people see`
  ),
  'out-of-sight': entry<Shown>(
    'error',
    ({shows}) => `Unexpected words far out of sight behind blanks: "${shown(shows)}", expected them where people look`
  ),
  'encoded-text': entry<Shown>(
    'error',
    ({shows}) => `Unexpected encoded text, which says "${shown(shows)}", expected words that people can read`
  ),
  'speaks-to-reader': entry<Shown>(
    'error',
    ({shows}) =>
      `Unexpected words to whoever reviews or merges this, or against what was said before: "${shown(shows)}", expected instructions for the agent`
  ),
  'secret-outflow': entry<Shown>(
    'error',
    ({shows}) => `Unexpected way out for secrets: "${shown(shows)}", expected that they stay on the machine`
  ),
  'runs-download': entry<Shown>(
    'warning',
    ({shows}) => `Unexpected command that runs what it fetches: "${shown(shows)}", expected code that was read before`
  ),
  'drops-guard': entry<Shown>(
    'warning',
    ({shows}) => `Unexpected words that switch off a safeguard: "${shown(shows)}", expected that a person is asked`
  ),
  'permission-bypass': entry<Shown>('error', ({shows}) => `Unexpected \`${shown(shows)}\`, expected a host that asks before it acts`),

  'name-limit': entry<{name: string; limit: number; format: string}>(
    'warning',
    ({name, limit, format}) => `Unexpected name \`${name}\` of ${name.length} characters, expected at most ${limit} (${format})`
  ),
  'description-limit': entry<{length: number; left: number; limit: number; format: string}>('warning', ({length, left, limit, format}) =>
    left === 0
      ? `Unexpected description of ${length} characters, expected at most ${limit} (${format}); it stands as its sources have it`
      : `Unexpected description of more than ${limit} characters (${format}); ${left === 1 ? '1 part was' : `${left} parts were`} left out, and ${length} characters stand`
  ),

  // what hosts take
  'body-limit': entry<LimitArgs>(
    'error',
    (args) => `${tooLong(args)}; shorten it with ${budgetWords(args)}, or split it${largestWords(args)}`
  ),
  'host-limit': entry<LimitArgs & {host: string}>(
    'error',
    ({host, ...args}) =>
      `${tooLong(args)}; nothing was written for \`${host}\`: ${args.budget > 0 ? `shorten it with ${budgetWords(args)}, or split it${largestWords(args)}` : 'give it a shorter one in `agentmerge.decisions.yaml` or in a source'}`
  ),
  'host-unwritten': entry<{host: string; why: string}>('error', ({host, why}) => `Unexpected ${why}; nothing was written for \`${host}\``),
  'host-open': entry<{host: string; what: readonly string[]; by: string}>(
    'warning',
    ({host, what, by}) => `Unexpected freedom for \`${host}\` (${what.join(', ')}), expected no more than the canonical agent has; ${by}`
  ),
  'host-total': entry<{host: string; length: number; most: number; reason: string}>(
    'warning',
    ({host, length, most, reason}) =>
      `Unexpected ${length} bytes for \`${host}\` together, expected at most ${most} (${reason}); put them into folders of their own, or leave some out`
  ),
  'host-edited': entry<{canonical: string}>(
    'error',
    ({canonical}) =>
      `Unexpected change, expected \`${canonical}\` as it was written for this host; edit that file instead, and let this one be replaced with \`--overwrite\``
  ),
  'host-gone': entry<Record<string, never>>(
    'error',
    () => 'Unexpected absence of this file, expected the canonical agent as it was written for a host; run agentmerge with `--to` again'
  ),

  // the record of the last run, and what a person did to its files
  'record-unusable': entry<{found: string; version: number}>(
    'warning',
    ({found, version}) =>
      `Unexpected ${found}, expected a record of agentmerge, version ${version}; the run went on as if there were none, and what a person edited cannot be told`
  ),
  'no-record': entry<Record<string, never>>(
    'error',
    () => 'Unexpected output folder without the record and report of a run, expected both; run agentmerge first'
  ),
  'edit-contested': entry<{was: string; hand: string; now: string}>(
    'warning',
    ({was, hand, now}) =>
      `Unexpected second change of ${quote(was)}: a person ${hand === '' ? 'removed it' : `made it ${quote(hand)}`}, the sources ${now === '' ? 'no longer say it' : `say ${quote(now)}`}; what the person wrote stays`
  ),
  'edit-orphaned': entry<Record<string, never>>(
    'warning',
    () => 'Unexpected edits by hand in a file that no group makes any more; it stays as it is until you move or delete it'
  ),
  'canonical-edited': entry<{text: string; was: string}>(
    'error',
    ({text, was}) => `Unexpected ${changed(text, was)}; run agentmerge to have the edit taken in`
  ),
  'canonical-gone': entry<Record<string, never>>(
    'error',
    () => 'Unexpected absence of this file, expected the canonical agent of the last run; run agentmerge to have it written'
  ),
  'source-changed': entry<{text: string; was: string}>(
    'error',
    ({text, was}) => `Unexpected ${changed(text, was)}; run agentmerge to have it merged`
  ),
  'source-gone': entry<Record<string, never>>(
    'error',
    () => 'Unexpected absence of this file, expected a source of the last run; run agentmerge to have the rest merged'
  ),
  unaccounted: entry<{text: string}>('error', ({text}) => `Unexpected ${quote(text)}, expected a line that the report accounts for`),
  'origin-lost': entry<{text: string; rule: string}>(
    'error',
    ({text, rule}) => `Unexpected absence of ${quote(text)}, expected here as the origin of \`${rule}\``
  ),

  // comments for check
  'disable-unknown': entry<{kind: string; kinds: readonly string[]}>(
    'warning',
    ({kind, kinds}) =>
      `Unexpected ${kind === '' ? 'comment without a kind' : `kind \`${shorten(kind, 40)}\``}, expected one of ${quoted(kinds)}; this comment disables nothing`
  ),
  'disable-unexplained': entry<{kind: string}>(
    'warning',
    ({kind}) => `Unexpected comment without a reason, expected \`agentmerge-disable ${kind}: why\`; it disables nothing`
  ),
  'disable-unused': entry<{kind: string}>(
    'warning',
    ({kind}) => `Unexpected comment against \`${kind}\`, expected such a finding here; take the comment out`
  ),

  'not-text': entry<{found: string}>('error', ({found}) => `Unexpected ${found}, expected UTF-8 or UTF-16 text; the file was left out`),
  'too-large': entry<{bytes: number; limit: number}>(
    'error',
    ({bytes, limit}) => `Unexpected size of ${bytes} bytes, expected at most ${limit} (\`--max-bytes\`); the file was left out`
  ),
  'nests-too-deeply': entry<{most: number}>(
    'error',
    ({most}) => `Unexpected depth of lists or quotes in one another, expected at most ${most}; the file was left out`
  ),
  unreadable: entry<{cause: string}>('error', ({cause}) => `Cannot read this file (${cause}); it was left out`),
  'unreadable-folder': entry<{cause: string}>('error', ({cause}) => `Cannot read this folder (${cause}); what is in it was left out`),
  empty: entry<Record<string, never>>('warning', () => 'Unexpected empty file, expected an agent; it was left out'),
  documentation: entry<Record<string, never>>(
    'info',
    () => 'Unexpected documentation without front matter, expected an agent; it was left out (name the file itself to have it read)'
  ),
  stub: entry<Record<string, never>>(
    'info',
    () => 'Unexpected stub of an agent that was merged into another, expected an agent; it was left out'
  ),
  'link-outside': entry<Record<string, never>>(
    'warning',
    () => 'Unexpected link to a place outside the folder that is read; it was not followed'
  ),
  'link-broken': entry<Record<string, never>>('warning', () => 'Unexpected link to nothing, expected a file or folder; it was left out'),
  'link-loop': entry<Record<string, never>>('warning', () => 'Unexpected link to a folder around it; it was not followed'),
  'not-utf8': entry<Record<string, never>>('warning', () => 'Unexpected bytes that are not UTF-8; the file was read as Windows-1252'),
  'encoding-repaired': entry<{runs: number; lines: readonly number[]}>(
    'warning',
    ({runs, lines}) =>
      `Unexpected double-encoded text in ${runs === 1 ? '1 place' : `${runs} places`} (${lineList(lines)}), expected UTF-8; it was read as it was meant`
  )
} as const

interface LimitArgs {
  readonly of: string
  readonly length: number
  readonly most: number
  readonly unit: string
  readonly format: string
  readonly reason: string
  /** Tokens that would fit; 0 where leaving out rules does not help. */
  readonly budget: number
  readonly largest: readonly string[]
}

const tooLong = ({of, length, most, unit, format, reason}: LimitArgs): string =>
  `Unexpected ${of} of ${length} ${unit}, expected at most ${most} (\`${format}\`: ${reason})`
const budgetWords = ({budget}: LimitArgs): string => `\`--budget ${budget}\``
const largestWords = ({largest}: LimitArgs): string =>
  largest.length === 0 ? '' : `; its largest parts are ${largest.map((part) => shorten(oneLine(part), 60)).join(', ')}`

export type ProblemCode = keyof typeof problemCatalog
type ProblemArgs<Code extends ProblemCode> = Parameters<(typeof problemCatalog)[Code]['words']>[0]

const quote = (text: string): string => `"${shorten(oneLine(text), 120)}"`
const changed = (text: string, was: string): string => {
  if (text === '')
    return was === '' ? 'change outside of rules and keys, expected the text of the last run' : `absence of ${quote(was)}, expected it here`
  return was === '' ? `${quote(text)}, expected no such line` : `${quote(text)}, expected ${quote(was)}`
}

/** How an agent differs from its mirrors. */
export const driftWords = {
  counts: (drift: readonly Drift[]) => {
    const parts = [
      ['rules', 'rule'],
      ['keys', 'front matter']
    ] as const
    return parts
      .flatMap(([name, part]) => {
        const changes = (['changed', 'missing', 'added'] as const).flatMap((change) => {
          const {length} = drift.filter((one) => one.part === part && one.change === change)
          return length === 0 ? [] : [`${length} ${change}`]
        })
        return changes.length === 0 ? [] : [`${name}: ${changes.join(', ')}`]
      })
      .join('; ')
  },
  one: ({own, others}: Drift) => {
    const place = others ? ` (${others.file}:${others.line})` : ''
    if (!own) return `nothing for ${quote(others?.text ?? '')}${place}`
    return others ? `${quote(own.text)} for ${quote(others.text)}${place}` : `${quote(own.text)}, which the others do not say`
  }
} as const

/** What is wrong with a record. */
export const recordWords = {
  noJson: () => 'text that is no JSON',
  foreign: () => 'file of another tool',
  version: ({version}: {version: string}) => `version \`${shorten(oneLine(version), 20)}\``,
  incomplete: () => 'content'
} as const

/** A problem as data, worded. */
export function problem<Code extends ProblemCode>(code: Code, line: number, args: ProblemArgs<Code>): Problem {
  const {severity, words} = problemCatalog[code] as unknown as Entry<ProblemArgs<Code>>
  return {code, severity, line, message: words(args)}
}

function lineList(lines: readonly number[]): string {
  const most = 5
  const shown = lines.slice(0, most).join(', ')
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${lines.length > most ? ' and more' : ''}`
}

/** Why the system refused, by its error code. */
export const causeWords: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EBUSY: 'it is in use',
  EDQUOT: 'the disk is full',
  EFBIG: 'the disk takes no file of that size',
  EIO: 'the disk failed',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'it is not a folder',
  ENXIO: 'it is not a plain file',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  special: 'it is not a plain file'
}

/** What stops the tool: wrong usage, nothing to read, nowhere to write. */
export const errorWords = {
  pathMissing: ({path}: {path: string}) => `Cannot find \`${path}\`, expected a file, a folder or a pattern`,
  patternEmpty: ({path}: {path: string}) => `Cannot find anything that fits \`${path}\`, expected at least one Markdown file`,
  configUnreadable: ({file, cause}: {file: string; cause: string}) => `Cannot read the config file \`${file}\` (${cause})`,
  configSyntax: ({file, cause, language = 'JSON'}: {file: string; cause: string; language?: string}) =>
    `Cannot read the config file \`${file}\`, expected ${language}: ${cause}`,
  configShape: ({file, below}: {file: string; below: string | undefined}) =>
    `Cannot use ${below === undefined ? '' : `\`${below}\` in `}\`${file}\`, expected an object with options`,
  configKey: ({key, file, keys}: {key: string; file: string; keys: readonly string[]}) =>
    `Cannot use the key \`${key}\` in \`${file}\`, expected one of ${keys.map((name) => `\`${name}\``).join(', ')}`,
  configPlace: ({key, file}: {key: string; file: string}) => `\`${key}\` in \`${file}\``,
  decisionsSyntax: ({file, cause}: {file: string; cause: string}) => `Cannot read the decisions in \`${file}\`, expected YAML: ${cause}`,
  decisionUnwritten: ({file, cause}: {file: string; cause: string}) => `Cannot write to \`${file}\` (${cause}); nothing in it changed`,
  decisionsShape: ({file, line}: {file: string; line: number}) =>
    `Cannot use \`${file}:${line}\`, expected keys with decisions, such as \`apart\``,
  decisionsKey: ({file, line, key, keys}: {file: string; line: number; key: string; keys: readonly string[]}) =>
    `Cannot use the key \`${key}\` in \`${file}:${line}\`, expected one of ${quoted(keys)}`,
  decisionsEntry: ({file, line, key}: {file: string; line: number; key: keyof typeof expectedDecisions}) =>
    `Cannot use \`${key}\` in \`${file}:${line}\`, expected a list of ${expectedDecisions[key]}; \`reason\` and \`by\` may follow`,
  decisionsContradict: ({file, line, agents}: {file: string; line: number; agents: readonly string[]}) =>
    `Cannot keep ${quoted(agents)} \`apart\` (\`${file}:${line}\`), expected agents that \`together\` does not merge`,
  decisionsWrite: ({file, line, text}: {file: string; line: number; text: string}) =>
    `Cannot write "${shorten(text, 80)}" (\`${file}:${line}\`), expected the words of one rule`,
  entriesUnwritten: ({file}: {file: string}) =>
    `Cannot write \`${file}\`, expected a file in which one agent can be changed alone; nothing was changed`,
  changedWhileRead: ({file}: {file: string}) => `Cannot go on: \`${file}\` changed while it was read, expected files that rest; run again`,
  unreadableAgain: ({file, cause}: {file: string; cause: string}) =>
    `Cannot read \`${file}\` (${cause}), expected a file that can be read as often as it takes; nothing was written`,
  systemRefused: ({path, cause}: {path: string | undefined; cause: string}) =>
    `Cannot go on${path === undefined ? '' : `: \`${path}\``} (${cause}), expected a disk that does as it is asked`,
  explainTwo: () => 'Cannot explain this, expected two agents at the end: `agentmerge scan [folder] --explain a.md b.md`',
  explainOne: () =>
    'Cannot explain this, expected one conflict or line: `agentmerge explain c-81be07` or `agentmerge explain agents/a.md:31`',
  explainUnknown: ({target, out}: {target: string; out: string}) =>
    `Cannot explain \`${target}\`, expected the id of a conflict or \`file:line\` of an agent in a group of \`${out}/report.json\`; run agentmerge first`,
  explainUnread: ({file}: {file: string}) => `Cannot explain \`${file}\`, expected an agent among those that were read`,
  option: ({value, where, expected}: {value: unknown; where: string; expected: string}) =>
    `Cannot use \`${typeof value === 'object' ? JSON.stringify(value) : String(value)}\` for ${where}, expected ${expected}`,
  foreignOption: ({flag, only}: {flag: string; only: string}) =>
    `Cannot use \`${flag.replace(/ .*/, '')}\` here, expected it with \`agentmerge ${only}\``,
  appliedUnreadable: ({file, cause}: {file: string; cause: string}) =>
    `Cannot read \`${file}\` (${cause}), expected what \`agentmerge apply\` wrote there; restore it, or delete it to go on without`,
  applyStopped: ({obstacles}: {obstacles: readonly string[]}) => `Cannot apply this: ${obstacles.join('\n  and: ')}`,
  applyFailed: ({cause}: {cause: string}) => `Cannot apply this (${cause}); everything is as it was`,
  applyHalf: ({cause, failure}: {cause: string; failure: string}) =>
    `Cannot apply this (${cause}), nor take back what was done (${failure}): run \`agentmerge undo\` as soon as the disk can be written`,
  applyUnfinished: ({cause}: {cause: string}) =>
    `Cannot finish this (${cause}): the commits are made; \`agentmerge apply --write\` tidies up, \`agentmerge undo\` takes the files back`,
  applyRuns: ({pid}: {pid: number}) => `Cannot start: another apply runs here (process ${pid}), expected it to end first`,
  applyCutOff: () =>
    'Cannot plan this: an apply was cut off here, expected `agentmerge undo`, or `agentmerge apply --write` to tidy up and go on',
  undoFailed: ({cause}: {cause: string}) => `Cannot undo all of it (${cause}); run \`agentmerge undo\` again`,
  nothingToUndo: () => 'Cannot undo anything, expected an apply in this folder: start it where `agentmerge apply` was started',
  changedSince: ({files}: {files: readonly string[]}) =>
    `Cannot undo: ${listed(files)} changed since the apply, expected what it wrote there; nothing was touched`,
  journalUnreadable: ({folder, cause}: {folder: string; cause: string | undefined}) =>
    `Cannot read \`${folder}\` (${cause ?? 'it is of another version'}), expected what an apply noted there`,
  gitRefused: ({command, said}: {command: string; said: string}) =>
    `Cannot go on: \`git ${command}\` refused${said === '' ? '' : ` (${oneLine(said)})`}`,
  baselineAbsent: ({file}: {file: string}) =>
    `Cannot find the baseline \`${file}\`, expected the file that \`agentmerge check --baseline ${file} --update-baseline\` writes`,
  baselineUnreadable: ({file, cause}: {file: string; cause: string}) =>
    `Cannot read the baseline \`${file}\` (${cause}), expected what \`--update-baseline\` writes; restore it, or delete it and write it anew`,
  baselineUnnamed: () => 'Cannot update a baseline without its name, expected `--baseline <file> --update-baseline`',
  fileUnwritten: ({file, cause}: {file: string; cause: string}) => `Cannot write \`${file}\` (${cause}); nothing in it changed`,
  twoFormats: () => 'Cannot print the report (`--json`) in another format, expected `--json` or `--format`',
  gitAbsent: () => 'Cannot use `--since` without git, expected the command `git` on the path',
  gitOutside: ({folder, fault}: {folder: string; fault: string}) =>
    `Cannot use \`--since\` in \`${folder}\`, expected a folder of a git repository (git says: ${shorten(oneLine(fault), 200)})`,
  gitFailed: ({cause}: {cause: string}) => `Cannot ask git what changed: ${shorten(oneLine(cause), 300)}`,
  sinceShape: ({revision}: {revision: string}) =>
    `Cannot use \`${revision}\` for \`--since\`, expected a revision such as \`origin/main\` or a commit`,
  sinceUnknown: ({revision, isShallow}: {revision: string; isShallow: boolean}) =>
    `Cannot find the revision \`${revision}\` in this repository, expected one that was fetched${isShallow ? '; the clone is shallow: fetch all of it (`fetch-depth: 0` of actions/checkout)' : ' (`git fetch`, or `fetch-depth: 0` of actions/checkout)'}`,
  sinceUnrelated: ({revision, isShallow}: {revision: string; isShallow: boolean}) =>
    `Cannot find where \`${revision}\` and the present state part, expected a common commit${isShallow ? '; the clone is shallow: fetch all of it (`fetch-depth: 0` of actions/checkout)' : ''}`,
  configTwice: ({files}: {files: readonly string[]}) => `Cannot choose between ${quoted(files)}, expected one config file`,
  configThere: ({file}: {file: string}) => `Cannot write a config file, expected none: \`${file}\` has settings already; change them there`,
  outputDenied: ({dir, cause}: {dir: string; cause: string}) =>
    `Cannot write \`${dir}\` (${cause}), expected a folder that can be created or replaced`,
  outputBusy: ({dir, pid, lock}: {dir: string; pid: number; lock: string}) =>
    `Cannot write \`${dir}\`: another run writes it (process ${pid}), expected it to end first; where none is at work, delete \`${lock}\``,
  outputIsFile: ({dir}: {dir: string}) => `Cannot write \`${dir}\`, expected a folder and found a file`,
  outputHoldsSource: ({dir, source}: {dir: string; source: string}) =>
    `Cannot write \`${dir}\`, expected a folder without sources: \`${source}\` is one (\`--out\` names another)`,
  outputHoldsCwd: ({dir}: {dir: string}) => `Cannot write \`${dir}\`, expected a folder of its own (\`--out out\`)`,
  outputForeign: ({file}: {file: string}) =>
    `Cannot overwrite \`${file}\`, expected a file that agentmerge wrote (\`--out\` names another folder)`,
  outputEdited: ({file}: {file: string}) =>
    `Cannot overwrite \`${file}\`, expected what agentmerge wrote there; it was edited, and there is no record to tell how: restore \`record.json\`, move the file away, or let it be replaced with \`--overwrite\``,
  outputUnmerged: ({file, fault}: {file: string; fault: string}) =>
    `Cannot merge the edits in \`${file}\` with what changed in its sources (${fault}), expected edits that read back; change them, or let the file be replaced with \`--overwrite\``,
  notCanonical: ({target, out}: {target: string; out: string}) =>
    `Cannot verify \`${target}\`, expected a canonical file of \`${out}/report.json\`; run agentmerge first`,
  hostEdited: ({file}: {file: string}) =>
    `Cannot overwrite \`${file}\`, expected what agentmerge wrote there; it was edited, and only edits in canonical agents are kept: edit those, move the file away, or let it be replaced with \`--overwrite\``,
  outputPath: ({path}: {path: string}) => `Cannot write \`${path}\`, expected a plain file name inside the output folder`,
  outputLeftover: ({leftover, name}: {leftover: string; name: string}) =>
    `Cannot clear \`${leftover}\`, left over from a run that was cut off, expected no second \`${name}\`: move that file first`
} as const

/** What was wrong with an apply that is to be taken back. */
export const recoverWords = {
  cutOff: () => 'an earlier apply was cut off'
} as const

/** What keeps a plan from being carried out; each of them says what would help. */
export const obstacleWords = {
  open: ({name, ids}: {name: string; ids: readonly string[]}) =>
    `${ids.length === 1 ? '1 conflict' : `${ids.length} conflicts`} of severity error in \`${name}\` ${ids.length === 1 ? 'is' : 'are'} open (${listed(ids)}), expected decisions: \`agentmerge resolve\`, or \`--allow-open\``,
  notReviewed: ({file}: {file: string}) =>
    `\`${file}\` is not what a run would write now, expected what you have looked at: run agentmerge, and look again`,
  taken: ({target}: {target: string}) =>
    `\`${target}\` is another file, expected a free place for the canonical agent (\`--to\` names a folder)`,
  sameTarget: ({target}: {target: string}) => `two canonical agents would stand in \`${target}\`, expected a place for each`,
  caseClash: ({target, other}: {target: string; other: string}) =>
    `\`${target}\` differs from \`${other}\` in upper and lower case only, expected names that every disk tells apart`,
  outside: ({files}: {files: readonly string[]}) =>
    `${listed(files)} ${files.length === 1 ? 'stands' : 'stand'} outside of every git repository, expected git to be able to give ${files.length === 1 ? 'it' : 'them'} back (\`--no-git\` trusts the copies in \`.agentmerge/\`)`,
  dirty: ({files}: {files: readonly string[]}) =>
    `git does not hold the present text of ${listed(files)}, expected committed files: commit or stash first, or \`--allow-dirty\``,
  dirtyCommit: ({files}: {files: readonly string[]}) =>
    `git does not hold the present text of ${listed(files)}, expected committed files: a commit would take in the work of somebody else`,
  severalRepositories: ({roots}: {roots: readonly string[]}) =>
    `the files stand in ${roots.length} repositories (${listed(roots)}), expected one for a commit: commit each by yourself`,
  unread: ({file, message}: {file: string; message: string}) =>
    `${message}: \`${file}\`, expected all agents in the plan (\`--ignore\` leaves one out)`,
  commitWithoutGit: () => '`--commit` and `--branch` do not go with `--no-git`, expected one of them',
  ignored: ({files}: {files: readonly string[]}) => `.gitignore leaves out ${listed(files)}, expected files that a commit can hold`,
  detached: () => 'no branch is checked out, expected one that the commits can stand on (`--branch NAME` makes one)',
  midMerge: () => 'a merge, cherry-pick or revert is under way, expected it to be finished first',
  noCommit: () => 'the branch has no commit yet, expected one to stand on',
  noAuthor: () => 'git does not know who you are, expected `user.name` and `user.email` in its configuration',
  branchName: ({branch}: {branch: string}) => `\`${branch}\` is no name that git takes for a branch`,
  branchTaken: ({branch}: {branch: string}) => `the branch \`${branch}\` exists, expected a new one`
} as const

/** Why a file changes, and what is said about it. */
export const planWords = {
  canonical: ({members}: {members: readonly string[]}) => `the canonical agent of ${listed(members)}`,
  absorbed: ({target}: {target: string}) => `merged into \`${target}\``,
  moved: ({target}: {target: string}) => `its canonical agent stands in \`${target}\``,
  stub: ({target}: {target: string}) => `merged into \`${target}\`; hands over to it`,
  reference: ({line, was, will}: {line: number; was: string; will: string}) =>
    will === ''
      ? `line ${line}: \`${oneLine(was)}\` goes, for the new name stands beside it`
      : `line ${line}: \`${oneLine(was)}\` is now \`${oneLine(will)}\``,
  spent: () => 'what is decided for good needs no entry any more; the commit tells it',
  settled: () => 'looked at by `agentmerge apply`, which merged neither into the other',
  noted: () => 'notes what stands in whose place, for `agentmerge check`',
  nothing: () => 'No two agents do the same job; there is nothing to apply.',
  heading: ({name, target, absorbed}: {name: string; target: string; absorbed: readonly string[]}) =>
    `${oneLine(name)}: ${oneLine(target)} takes the place of ${listed(absorbed.map(oneLine))}`,
  left: ({name, members, why}: {name: string; members: readonly string[]; why: string}) =>
    `${oneLine(name)}: ${listed(members.map(oneLine))} stay, for ${why}; put the canonical agent in place by hand`,
  leftFormats: () => 'one that stands in a file with others is written for its own host alone, and they are of several formats',
  leftSettings: () => 'settings are changed by a person alone',
  leftFolder: () => 'one that stands in a file with others has no file that could stand in the folder of `--to`',
  leftLacking: ({key}: {key: string}) => `the host refuses one without \`${key}\``,
  leftUnwritten: ({file}: {file: string}) => `\`${oneLine(file)}\` cannot be changed so that it says the same of all others`,
  doubtful: () => 'May name an absorbed agent, left alone (`--doubtful` changes it, too):',
  references: () => 'References that follow:',
  memories: () =>
    'Memory or rules of an agent under its old name, left alone; rename them if the host shall find them, also in your home folder:',
  stopped: () => 'It cannot be carried out yet:',
  planned: ({files}: {files: number}) => `${fileCount(files)} would change; \`--write\` does it.`,
  applied: ({files, commits, branch}: {files: number; commits: number; branch: string | undefined}) =>
    `${fileCount(files)} changed${commits === 0 ? '' : `, ${commits === 1 ? '1 commit' : `${commits} commits`} on \`${branch}\``}; \`agentmerge undo\` takes it back.`,
  undone: ({files, commits}: {files: number; commits: readonly string[]}) =>
    `${fileCount(files)} brought back.${commits.length === 0 ? '' : ` The ${commits.length === 1 ? 'commit stays' : 'commits stay'} in history (${listed(commits.map((id) => id.slice(0, 10)))}): commit what was brought back, or move the branch.`}`,
  stubDescription: ({name}: {name: string}) => `Merged into ${name}; use ${name} instead.`,
  stubBody: ({name}: {name: string}) => `This agent was merged into \`${name}\`. Do nothing here: say that \`${name}\` does this job now.`
} as const

const listed = (words: readonly string[]): string =>
  `${words
    .slice(0, 4)
    .map((word) => `\`${word}\``)
    .join(', ')}${words.length > 4 ? ` and ${words.length - 4} more` : ''}`
const fileCount = (files: number): string => (files === 1 ? '1 file' : `${files} files`)

/** What a commit of `apply` says. */
export const commitWords = {
  subject: ({agents, name}: {agents: number; name: string}) => shorten(`Merge ${agents} agents into ${oneLine(name)}`, 72),
  into: ({target}: {target: string}) => `In its place: ${target}`,
  absorbed: ({files}: {files: readonly string[]}) => `Merged: ${files.join(', ')}`,
  conflicts: () => 'Conflicts:',
  conflict: ({id, topic, written, how}: {id: string; topic: string; written: string; how: string}) =>
    oneLine(`- ${id} ${topic}: ${written === '' ? 'nothing written' : written} (${how})`),
  decided: ({by, reason}: {by: string; reason: string}) => `decided by ${by}${reason === '' ? '' : `: ${reason}`}`,
  policy: ({by}: {by: string}) => `not decided; written by the policy ${by}`,
  open: () => 'open',
  references: ({count, files}: {count: number; files: number}) => `References changed: ${count} in ${fileCount(files)}`
} as const

/** What an entry of the decisions file has to look like, by its key. */
export const expectedDecisions = {
  apart: '`agents: [two files or more]`',
  together: '`agents: [two files or more]`',
  conflicts: '`id`, `topic` or `quotes` with `choose` or `write`, and with `agents` where it holds only for some',
  rules: '`id` or `quote` with `write` or `drop: true`, and with `agents` where it holds only for some',
  canonical: '`group` or `members: [two files or more]` with `name`, `model` or `tools`'
} as const

/** What a decision expects that is no longer so. */
export const staleWords = {
  file: () => 'a file that is there',
  conflict: () => 'a conflict of the agents that were read',
  rule: () => 'a rule of the agents that were merged',
  group: () => 'a group of the agents that were read',
  quoteOf: ({id}: {id: string}) => `what stands in ${id} now`,
  renamed: ({ids}: {ids: readonly string[]}) => `the id of what it quotes, now ${either(ids)}`,
  members: ({group}: {group: string}) => `the members that ${group} has now`
} as const

/** What a decision that is understood still lacks. */
export const unfitWords = {
  several: ({ids}: {ids: readonly string[]}) => `one subject; it fits ${either(ids)}, so that it needs the id`,
  second: ({line}: {line: number}) => `one decision for each subject, and line ${line} decides this one`,
  oneValue: () => 'one side, for a key has one value',
  oneBound: () => 'one side, for a tool has one bound',
  keptTools: () => 'a side, for without the key all tools are allowed',
  unwritten: () => 'a rule of the canonical agent; it was left out before',
  kept: ({by}: {by: string}) => `a side that nothing else holds back; ${by} keeps a rule of the other one`
} as const

/** What a value of an option has to look like. */
export const expectedWords = {
  choice: (choices: readonly string[]) => `one of ${choices.map((choice) => `\`${choice}\``).join(', ')}`,
  number: ([low, high]: readonly [number, number]) =>
    high === Number.MAX_SAFE_INTEGER ? `a number of at least ${low}` : `a number from ${low} to ${high}`,
  anyNumber: () => 'a number',
  string: () => 'a text that is not empty',
  boolean: () => '`true` or `false`',
  strings: () => 'a list of texts'
} as const

/** What the command line says around a result. */
export const cliWords = {
  stage: ({
    stage,
    milliseconds,
    bytes,
    counts
  }: {
    stage: string
    milliseconds: number
    bytes: number
    counts: Readonly<Record<string, number>>
  }) =>
    `${stage}: ${(milliseconds / 1000).toFixed(2)} s, ${Math.round(bytes / 1024 / 1024)} MB; ${Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}`,
  usage: ({problem}: {problem: string}) =>
    `agentmerge: ${problem.replace(/'([^']*)'/g, '`$1`').replace(/(?<!\s)\s*\n/g, ' ')}; see \`agentmerge --help\`\n`,
  failed: ({message}: {message: string}) => `agentmerge: ${visibleText(message)}\n`,
  internal: ({message, stack}: {message: string; stack: string | undefined}) =>
    `agentmerge: internal error, please report it with the command and the files: ${visibleText(message)}\n${stack ? `${stack}\n` : ''}`,
  problem: ({file, problem}: UnreadFile) => oneLine(`${file}:${problem.line} ${problem.severity} ${problem.code} ${problem.message}`),
  noPaths: () => 'Cannot start without a path, expected a folder or files as in `agentmerge agents`',
  notTwo: ({count}: {count: number}) => `Cannot compare ${agentCount(count)}, expected two as in \`agentmerge diff a.md b.md\``,
  noAgents: ({paths, unread}: {paths: readonly string[]; unread: readonly UnreadFile[]}) =>
    [
      `Cannot find a readable agent in ${paths.map((path) => `\`${path}\``).join(', ')}, expected at least one Markdown file`,
      ...unread.map(({file, problem}) => `  ${cliWords.problem({file, problem})}`)
    ].join('\n'),
  moreProblems: ({count}: {count: number}) => `… and ${count} more problems in files (\`--verbose\` shows all)`
} as const

const findingCount = (count: number): string => (count === 1 ? '1 finding' : `${count} findings`)

const agentCount = (count: number): string => (count === 1 ? '1 agent' : `${count} agents`)

const quoted = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ')
const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** What `check` says, beside what conflicts and problems say of themselves. */
export const gateWords = {
  duplicate: ({base, members, name}: {base: string; members: readonly string[]; name: string}) =>
    `Unexpected ${members.length} agents for one job, expected one: merge with ${members.filter((file) => file !== base).join(', ')} into \`${name}\``,
  against: ({message, others}: {message: string; others: readonly string[]}) => `${message} (against ${others.join(', ')})`,
  'canonical-edited': ({canonical}: {canonical: string}) =>
    `Unexpected text, expected what \`agentmerge apply\` put in \`${canonical}\`; it was changed by hand since: restore it, or say why it may differ`,
  'canonical-gone': ({canonical}: {canonical: string}) =>
    `Unexpected absence of \`${canonical}\`, expected the agent that \`agentmerge apply\` put there in the place of others`,
  'absorbed-back': ({canonical}: {canonical: string}) =>
    `Unexpected file, expected none: \`agentmerge apply\` merged it into \`${canonical}\`, and it is back as it was`,
  known: () => ' (in the baseline)',
  disabledBy: ({file, line, reason}: {file: string; line: number; reason: string}) => ` (disabled in ${file}:${line}: ${reason})`,
  outdated: ({words, kind}: {words: string; kind: string}) => oneLine(`No longer found, and still in the baseline: ${kind} ${words}`),
  moreOutdated: ({count, file}: {count: number; file: string}) =>
    `${count === 1 ? '1 entry' : `${count} entries`} of \`${file}\` no longer ${count === 1 ? 'holds' : 'hold'}; \`--update-baseline\` drops ${count === 1 ? 'it' : 'them'}`,
  updated: ({file, count, dropped}: {file: string; count: number; dropped: number}) =>
    `${findingCount(count)} written to ${file}${dropped === 0 ? '' : `, ${dropped} that no longer ${dropped === 1 ? 'holds' : 'hold'} dropped`}`,
  checked: (counts: {agents: number; fresh: number; known: number; disabled: number; failing: number}) => {
    const {agents, fresh, known, disabled, failing} = counts
    const others = [
      ...(known > 0 ? [`${known} known`] : []),
      ...(disabled > 0 ? [`${disabled} disabled`] : []),
      ...(failing < fresh ? [failing === 0 ? 'none of them fails' : `${failing} of them ${failing === 1 ? 'fails' : 'fail'}`] : [])
    ]
    return [`${agentCount(agents)} checked`, findingCount(fresh), ...others].join(', ')
  },
  title: () => 'agentmerge check',
  passed: () => 'Passed',
  failed: () => 'Failed',
  cut: ({count}: {count: number}) => `… and ${count} more; run \`agentmerge check\` to see all`,
  inBaseline: () => 'In the baseline',
  byComment: () => 'Disabled by a comment',
  outdatedEntries: () => 'In the baseline, and no longer found',
  otherSide: ({text}: {text: string}) => (text === '' ? 'the same job' : `the other side: ${shorten(oneLine(text), 200)}`),
  moreSide: () => 'takes one of the sides, too',
  sourceRoot: () => 'The top of what is checked out, or else the folder that the command was started in.'
} as const

/** What `init` writes around the options, and says. */
export const initWords = {
  head: () => [
    'Settings of agentmerge. Flags win over this file; `agentmerge --help` lists them.',
    'Every option stands here with its default. Take the `#` before a key out to set it.'
  ],
  intents: {
    read: 'What is read',
    decide: 'What is decided',
    print: 'What comes out',
    change: 'What is changed in place'
  },
  next: ({file, folder}: {file: string; folder: string}) =>
    [
      `${file} is written; every option in it is a comment still. Next:`,
      '',
      `  agentmerge scan ${folder}    # which agents do the same job; writes nothing`,
      `  agentmerge ${folder}         # merges them into out/; the sources stay as they are`,
      `  agentmerge check ${folder}   # the same as a gate, for CI`,
      ''
    ].join('\n')
} as const

const decideIt = 'Decide with `agentmerge review` or `agentmerge resolve`.'

/** What each kind of finding is, and what to do about it. */
export const findingWords: Readonly<Record<FindingKind, {readonly title: string; readonly what: string; readonly todo: string}>> = {
  duplicate: {
    title: 'Agents for one job',
    what: 'Several agents do the same job; a host picks one of them, and a change to one is missing in the others.',
    todo: 'Merge them: `agentmerge <folder>` shows the result. If they shall stay apart, say so in `agentmerge.decisions.yaml`.'
  },
  'front-matter': {
    title: 'Front matter that differs',
    what: 'Agents of one job set a key such as `model` or `tools` to different values.',
    todo: decideIt
  },
  'name-collision': {
    title: 'A name that stands twice',
    what: 'Several agents of one host have one name: it loads one of them and ignores the others without a word.',
    todo: 'Give each a name of its own, or merge them.'
  },
  hidden: {
    title: 'Text that hides, runs or persuades',
    what: 'An agent holds text that a person does not see, that runs unread, or that speaks to whoever reads the report.',
    todo: `Look at it before anything else. ${decideIt}`
  },
  polarity: {
    title: 'Asked for and forbidden',
    what: 'One agent asks for what another one forbids.',
    todo: decideIt
  },
  value: {
    title: 'Different values',
    what: 'Agents of one job set different numbers, versions, paths or names for the same thing.',
    todo: decideIt
  },
  alternative: {
    title: 'Different choices',
    what: 'Agents of one job choose different tools or ways for one purpose.',
    todo: decideIt
  },
  scope: {
    title: 'Always, or only in some cases',
    what: 'One agent asks for something as a matter of course, another one only in some cases.',
    todo: decideIt
  },
  modality: {
    title: 'Binding, or a choice',
    what: 'What is binding for one agent is left to the judgment of another one.',
    todo: decideIt
  },
  format: {
    title: 'Different forms',
    what: 'Agents of one job prescribe different forms for the same answer.',
    todo: decideIt
  },
  order: {
    title: 'Different order',
    what: 'Agents of one job do the same steps in a different order.',
    todo: decideIt
  },
  'canonical-edited': {
    title: 'A canonical agent that was changed by hand',
    what: 'A merged agent is not what the merge wrote: an edit that no run has seen.',
    todo: 'Run agentmerge to have it taken in, or restore the file; after `agentmerge apply`, put it into the baseline if the edit shall stay.'
  },
  'canonical-gone': {
    title: 'A canonical agent that is gone',
    what: 'The file that took the place of others is no longer there.',
    todo: 'Run agentmerge to have it written, or restore the file.'
  },
  'absorbed-back': {
    title: 'A merged agent that is back',
    what: 'An agent that was merged into another one exists again as it was before, as after a merge of branches.',
    todo: 'Delete it.'
  },
  'source-changed': {
    title: 'A source that changed after its merge',
    what: 'An agent was changed since it was merged; the canonical agent does not have the change.',
    todo: 'Run agentmerge, and commit what it writes.'
  },
  'source-gone': {
    title: 'A source that is gone',
    what: 'An agent that was merged is no longer there.',
    todo: 'Run agentmerge to have the rest merged.'
  },
  unaccounted: {
    title: 'A line that is in no report',
    what: 'A line of a source is in no rule, no conflict and not listed as left out.',
    todo: 'Run agentmerge again; if it stays, report it.'
  },
  'origin-lost': {
    title: 'An origin that does not hold',
    what: 'The report names a line as the origin of a rule, and the source does not have it.',
    todo: 'Run agentmerge again; if it stays, report it.'
  }
}

/** Why two agents overlap as far as they do. */
const reasonWords = {
  'same-file': () => 'the files are the same, byte for byte',
  'same-body': ({keys}: {keys: readonly string[]}) =>
    keys.length === 0 ? 'the bodies are the same' : `the bodies are the same; only the front matter differs, in ${quoted(keys)}`,
  drifted: ({percent}: {percent: number}) => `one is a copy of the other that has drifted: ${percent} % of the wording is the same`,
  'same-name': ({name}: {name: string}) => `both are named \`${name}\``,
  'alike-names': ({left, right}: {left: string; right: string}) => `the names are alike: \`${left}\`, \`${right}\``,
  purpose: ({percent, terms}: {percent: number; terms: readonly string[]}) =>
    `name and description agree by ${percent} %, most of all on ${terms.join(', ')}`,
  'other-purpose': ({percent}: {percent: number}) => `name and description agree by no more than ${percent} %`,
  vocabulary: ({percent, terms}: {percent: number; terms: readonly string[]}) =>
    `the bodies share ${percent} % of their vocabulary, most of all ${terms.join(', ')}`,
  rules: ({count}: {count: number}) => `${count === 1 ? '1 rule stands' : `${count} rules stand`} in both`,
  boilerplate: ({count}: {count: number}) =>
    `${count === 1 ? '1 line in both is' : `${count} lines in both are`} boilerplate of this folder and no evidence`,
  series: () => 'against: both fill in one template under different names, as the agents of a series do',
  'own-job': ({job}: {job: string}) => `against: one is named for ${job}, which the other never claims`,
  mention: () => 'against: one sends its reader to the other',
  'no-center': () => 'not grouped: each is closer to others than to this one, and their groups have too little in common',
  mirror: ({left, right}: {left: string; right: string}) => `one agent, kept for ${left} and for ${right}`,
  'other-files': () => 'not grouped: they are rules for different files',
  'other-hosts': ({left, right}: {left: string; right: string}) =>
    `not grouped: one is kept for ${left} and one for ${right}; \`--across\` merges them`,
  together: ({why}: {why: string}) => `merged by decision${why === '' ? '' : `: ${why}`}`,
  apart: ({why}: {why: string}) => `kept apart by decision${why === '' ? '' : `: ${why}`}`
} as const

type ReasonCode = keyof typeof reasonWords

/** A reason, worded. */
export function reason<Code extends ReasonCode>(code: Code, ...args: Parameters<(typeof reasonWords)[Code]>): string {
  return (reasonWords[code] as (...args: unknown[]) => string)(...args)
}

/** Where a line came from or went, and what changed since the last run. */
export const traceWords = {
  chosen: 'its wording',
  same: 'the same words',
  equivalent: 'says the same',
  contained: 'says a part of it',
  edited: 'by hand',
  reworded: 'worded anew by hand',
  heading: 'a heading there, too',
  'front matter': 'merged from',
  conflict: ({id, kind, topic, isWritten}: {id: string; kind: string; topic: string; isWritten: boolean}) =>
    `in conflict ${id} (${kind}: ${topic}), on ${isWritten ? 'the side that is written' : 'a side that is not written'}`,
  omitted: ({reason}: {reason: string}) => `left out: ${reason}`,
  unknown: () => 'the last run did not see it: it was changed since',
  noOrigin: () => 'written by agentmerge; no source has it',
  unchanged: () => 'Nothing changed since the last run.',
  elsewhere: () => 'outside of rules and keys: headings or layout',
  verified: ({canonicals}: {canonicals: number}) =>
    `${canonicals === 1 ? '1 canonical file is' : `${canonicals} canonical files are`} what the sources make: every line accounted for`
} as const

/** What can be done with a conflict, and what is said while that is asked. */
export const decidingWords = {
  ways: {
    both: ['Keep both', 'All sides stand'],
    drop: ['Drop', 'No side stands'],
    'no conflict': ['No conflict', 'The tool was wrong: all sides stand']
  },
  write: ['Own words', 'Other words stand in the place of all sides'],
  moves: {
    skip: ['Skip', 'Leave it as it is, and go to the next'],
    back: ['Back', 'To the one before'],
    quit: ['Quit', 'What was decided so far is written']
  },
  side: ({at, text}: {at: number; text: string}) => `Take ${at}: ${shorten(oneLine(text), 90)}`,
  place: ({at, of, before}: {at: number; of: number; before: string | undefined}) =>
    `Conflict ${at} of ${of}${before === undefined ? '' : `, decided: ${shorten(oneLine(before), 80)}`}`,
  question: () => 'What holds?',
  words: () => 'The words that are written',
  empty: () => 'No words, expected one sentence',
  sentences: () => 'This reads as more than one sentence; a rule is one.',
  mark: () => 'A rule begins with a word, not with a mark of Markdown.',
  kept: ({file, id, words}: {file: string; id: string; words: string}) => `Written to ${file}: ${id}, ${shorten(oneLine(words), 80)}`,
  nothing: () => 'No conflict is open; nothing is left to decide',
  done: ({decided, left, paths}: {decided: number; left: number; paths: readonly string[]}) =>
    `${decided} decided, ${left} left; \`agentmerge ${paths.join(' ')}\` merges with what is decided`,
  noTerminal: ({file}: {file: string}) =>
    `Cannot ask without a terminal, expected one on stdin and stdout; decide in \`report.html\` or write \`${file}\` (docs/decisions.md)`
} as const

/** What a page says that is served, and what its server says. */
export const liveWords = {
  kept: ({words, file}: {words: string; file: string}) => `Decided: ${words}. It stands in ${file}.`,
  decided: () => 'The canonical agents have changed with what you decided.',
  decision: () => 'Something was decided in another tab; this is how it stands now.',
  files: () => 'A source or the decisions file was changed; this is how it stands now.',
  ended: () => 'agentmerge review has ended or cannot be reached: what you decide now is not written. Start it again.',
  notChange: () => 'Cannot understand this decision, expected the id of a conflict with a choice, words or `undo`',
  gone: ({id}: {id: string}) => `Cannot find the conflict \`${id}\`, expected one of the report; sources or decisions changed meanwhile`,
  unfit: ({id}: {id: string}) => `Cannot decide \`${id}\` so, expected one of its sides or a way that its page offers`,
  notById: ({id, file}: {id: string; file: string}) =>
    `Cannot undo the decision about \`${id}\` here, expected one that names its id; change it in \`${file}\``,
  refused: () => 'Refused.\n',
  serving: ({address}: {address: string}) => `Review at ${address}`,
  whileServing: ({file}: {file: string}) => `Decisions are written to ${file} as they are made. Ctrl-C ends it.`,
  ready: ({paths}: {paths: readonly string[]}) => `\`agentmerge ${paths.join(' ')}\` then writes what is decided.`
} as const

/** Why lines of a source stand in no rule of the canonical agent. */
export const omissionWords = {
  opening: ({base}: {base: string}) => `says what the agent is; the canonical agent says it once, as ${base} does`,
  heading: () => 'heads a section of its source; its rules stand under the headings of the canonical agent',
  conflict: ({id}: {id: string}) => `takes a side in conflict ${id} that was not written`,
  decided: ({by}: {by: string}) => `dropped by decision (${by})`,
  fewSources: () => 'fewer than two of the agents say it, and the base agent does not (`--keep consensus`)',
  budget: ({budget}: {budget: number}) => `less important than what fits into ${budget} tokens (\`--budget\`)`,
  field: () => 'front matter; merged key by key into that of the canonical agent',
  otherScope: ({key, written}: {key: string; written: string}) => `\`${key}\` of the canonical agent is \`${shorten(written, 80)}\``,
  secondKey: ({key}: {key: string}) => `\`${key}\` stands twice, and hosts take the first`,
  foreignKey: ({key, format}: {key: string; format: string}) =>
    `\`${key}\` is a key of ${format} agents, and the canonical agent is of another kind`,
  said: () => 'the description of the canonical agent says this already, in these words or in others',
  describes: () => 'says what the agent is or does; the description of the canonical agent says most of it already',
  limit: ({format, limit}: {format: string; limit: number}) =>
    `the description would be longer than the ${limit} characters of ${format}, and this adds least to it`,
  markup: () => 'ends a block and says nothing by itself',
  note: () => 'takes findings of `agentmerge check` away in its source; no agent follows it',
  sendsToItself: ({names}: {names: readonly string[]}) => `sends its reader to ${quoted(names)}, which this agent takes the place of`,
  introduces: () => 'introduces a list whose items stand elsewhere now',
  byHand: ({file}: {file: string}) => `removed by hand in ${file}`
} as const

/** Why something of a canonical agent is not in the one that is written for another host. */
export const lostWords = {
  unknownKey: () => 'the host knows no such key',
  unknownValue: () => 'the host does not know this value',
  noPlace: () => 'a file of the host has no place for it',
  name: ({name}: {name: string}) => `the host takes no such name; it is \`${name}\` there`,
  namedByFile: () => 'the host calls it by the name of the file',
  description: () => 'a description would make the host choose it by itself',
  model: () => 'not a name that both hosts know; the host chooses',
  runsCode: () => 'it runs code, which is never carried over; look at it and set it up by hand',
  permission: () => 'permissions differ from host to host and are never widened; set them up by hand',
  sandbox: () => 'no other host has this sandbox, so that commands and calls of other agents are left out',
  callsNobody: () => 'it may change nothing, so that calls of other agents, who may, are left out',
  pattern: () => 'the host cannot allow a part of a tool, and all of it would be more',
  deniedInPart: () => 'the host cannot deny a part of a tool, so that all of it is denied',
  asks: () => 'it is allowed after a question only, which the host cannot be told',
  serverTool: () => 'a tool of an MCP server, which is never carried over',
  unknownTool: () => 'no host is known to have such a tool',
  noCounterpart: () => 'the host has no tool that does this and no more',
  doesMore: ({name}: {name: string}) => `\`${name}\` would also do what is denied`,
  readOnly: () => 'the host cannot allow this alone, so that it may only read',
  noRestriction: () => 'the host knows no restriction of tools',
  byHandOnly: () => 'the host does not offer rules by their description; a person has to attach them',
  alwaysInForce: () => 'the host has no such scope: the rules are always in force'
} as const

/** What is wrong with an agent that cannot be written for a host. */
export const unwrittenWords = {
  kind: ({kind}: {kind: string}) => `${kind}, expected an agent or rules that this host can have`,
  lacks: ({key}: {key: string}) => `absence of \`${key}\`, expected one: the host does not load agents without`,
  reading: () => 'text that the host would read as other rules, expected the same'
} as const

/** Why a host is not kept from something. */
export const openWords = {
  tools: ({restriction}: {restriction: string}) =>
    restriction === 'readonly'
      ? 'the host has no restriction but `readonly`'
      : restriction === 'sandbox'
        ? 'the host has no restriction but `sandbox_mode`'
        : 'the host knows no restriction',
  scope: () => 'the host has no such scope'
} as const

/** What conflicts say. */
export const conflictWords = {
  absent: ({meaning, absent}: {meaning: string; absent: string}) =>
    meaning === 'tools'
      ? 'none given: all tools'
      : meaning === 'model'
        ? 'none given: that of the session'
        : meaning === 'mode' && absent !== ''
          ? `none given: ${absent}`
          : 'none given',
  hiddenTopic: ({shows, codes}: {shows: string; codes: readonly string[]}) => `${codes.join(', ')}: ${shows}`,
  hidden: ({message, count, of}: {message: string; count: number; of: number}) =>
    `${message}; ${count === of ? 'all' : count} of ${of} agents ${count === 1 ? 'has' : 'have'} it, and it stays out of the canonical agent until you choose`,
  leftOut: () => 'left out',
  nameTopic: ({name}: {name: string}) => `name \`${name}\``,
  nameCollision: ({name, count}: {name: string; count: number}) =>
    `${count} agents are named \`${name}\`: the host loads one of them and ignores the others; merge or rename them`,
  fieldTopic: ({words, values}: {words: string; values: readonly string[]}) =>
    `${words}: ${either(values.map((value) => shorten(value, 40)))}`,
  field: ({words, values}: {words: string; values: readonly string[]}) =>
    `The agents set the ${words} to ${either(values.map((value) => `\`${shorten(value, 80)}\``))}; choose one`,
  tools: ({words, common}: {words: string; common: readonly string[]}) =>
    common.length === 0
      ? `The agents allow different ${words} and have none in common; the canonical agent gets none until you choose`
      : `The agents allow different ${words}; the canonical agent gets what all of them allow: ${quoted(common)}`,
  toolsUnion: ({words, written, widened, apart}: {words: string; written: string; widened: readonly string[]; apart: readonly string[]}) =>
    [
      `The agents allow different ${words}; \`--tools union\` gives the canonical agent what any of them allows: ${written === '' ? 'none' : written}`,
      ...(widened.length > 0 ? [`Wider than before: ${widened.join('; ')}`] : []),
      ...(apart.length > 0 ? [`Left out until you choose, for their bounds differ: ${apart.join(', ')}`] : [])
    ].join('. '),
  deniedUnion: ({written, freed}: {written: string; freed: readonly string[]}) =>
    `\`--tools union\` denies only what no agent may use: ${written}. Denied no longer: ${freed.join('; ')}`,
  toolsAsk: ({words, common, sides}: {words: string; common: readonly string[]; sides: readonly string[]}) =>
    `The agents allow different ${words}, and \`--tools ask\` leaves the choice to you: ${sides.join(' | ')}; until then the canonical agent gets ${common.length === 0 ? 'none' : quoted(common)}`,
  code: ({words, written, sides, without}: {words: string; written: string; sides: readonly string[]; without: number}) =>
    `The ${words} differ, and they run code: ${sides.join(' | ')}${without === 0 ? '' : ` | ${without} of the agents: none`}; the canonical agent gets what all of them have, ${written === '' ? 'none' : `\`${shorten(written, 120)}\``}; what is left out may also be a check that somebody relies on`,
  fieldStrict: ({words, values, written}: {words: string; values: readonly string[]; written: string}) =>
    `The agents set the ${words} to ${either(values.map((value) => `\`${shorten(value, 80)}\``))}; the canonical agent gets \`${shorten(written, 80)}\`, which grants no more than any of them, until you choose`,
  asked: ({firm, count}: {firm: number; count: number}) =>
    firm === count ? 'all rules ask for what they say' : `${firm} of ${count} rules ask for what they say, the others only name or show it`,
  oneOf: ({reason, source}: {reason: string; source: string}) =>
    `${reason.replace(/^\p{Lu}(?=\p{Ll}| )/u, (first) => first.toLowerCase())} (${source})`,
  sameSubject: ({terms, share}: {terms: readonly string[]; share: number}) =>
    `both are about ${quoted(terms)} (${Math.round(share * 100)}% alike)`,
  limited: ({condition}: {condition: string}) => `one side limits it: "${shorten(condition, 80)}"`,
  forbids: ({text}: {text: string}) => `one side forbids it: "${shorten(text, 80)}"`,
  sameThing: ({terms}: {terms: readonly string[]}) => (terms.length > 0 ? `both measure ${quoted(terms)}` : 'both count the same thing'),
  roleTopic: ({activity}: {activity: string}) => activity,
  role: ({forbids, wants}: {forbids: string; wants: string}) => `One side says "${forbids}", the other "${wants}"; an agent cannot do both`,
  callingTopic: ({calling, maker}: {calling: string; maker: string}) => `what the agent is: ${calling} or ${maker}`,
  codeSubject: ({code}: {code: string}) => `what ${code} is`,
  callSubject: ({name}: {name: string}) => `when ${name} is called`,
  namedTopic: ({name}: {name: string}) => `${name}: ruled out, or in use`,
  named: ({name, text}: {name: string; text: string}) => `One side rules ${name} out, the other works with it: "${text}"`,
  handOffTopic: ({thing}: {thing: string}) => `${thing}: handed on, or own work`,
  handOff: ({thing, to, text}: {thing: string; to: string; text: string}) =>
    `One side leaves ${thing} to ${to === '' ? 'others' : to}, the other does it itself: "${text}"`,
  receiverTopic: ({thing, names}: {thing: string; names: readonly string[]}) => `who gets ${thing}: ${either(names)}`,
  receiver: ({thing, names}: {thing: string; names: readonly string[]}) =>
    `The agents hand ${thing} to different colleagues: ${either(names)}`,
  toolNamed: ({tool}: {tool: string}) => `told to use \`${tool}\`, which is not among its tools`,
  toolLack: ({text, tools}: {text: string; tools: string}) => `It says "${text}", and its tools (${tools}) hold none to do that with`,
  polarityTopic: ({subject}: {subject: string}) => subject,
  polarity: ({subject}: {subject: string}) => `One side asks for ${subject}, the other forbids it`,
  scopeTopic: ({subject}: {subject: string}) => `${subject}: always, or only in some cases`,
  scope: ({subject, limit}: {subject: string; limit: string}) => `One side asks for ${subject} as a matter of course, the other ${limit}`,
  modalityTopic: ({subject}: {subject: string}) => `${subject}: binding, or a choice`,
  modality: ({subject}: {subject: string}) => `One side makes ${subject} binding, the other leaves it to the agent's judgment`,
  valueSubject: ({clause}: {clause: string}) => `"${clause}"`,
  rangeSubject: ({level}: {level: string}) => `the level "${level}"`,
  valueTopic: ({subject, values}: {subject: string; values: readonly string[]}) => `${subject}: ${either(values)}`,
  value: ({subject, values}: {subject: string; values: readonly string[]}) =>
    `The agents set different values for ${subject}: ${either(values)}`,
  choiceTopic: ({topic, values}: {topic: string; values: readonly string[]}) => `${topic}: ${either(values)}`,
  choice: ({topic, values}: {topic: string; values: readonly string[]}) =>
    `The agents choose differently for one purpose (${topic}): ${either(values)}`,
  without: ({name}: {name: string}) => `no ${name}`,
  formatTopic: ({topic}: {topic: string}) => topic,
  format: ({topic, values}: {topic: string; values: readonly string[]}) =>
    `The agents prescribe different forms for the ${topic}: ${values.map((value) => `"${shorten(value, 90)}"`).join(' against ')}`,
  documentForm: ({name}: {name: string}) => `sections of the ${name}`,
  ratingOf: ({label}: {label: string}) => `rating of: ${label}`,
  markTopic: ({marks}: {marks: readonly string[]}) => `meaning of ${marks.join(' and ')}`,
  placeOf: ({document}: {document: string}) => `place of the ${document}`,
  orderTopic: ({subject}: {subject: string}) => subject,
  cameFirst: ({step}: {step: string}) => `${step} first`,
  firstStep: ({steps}: {steps: readonly string[]}) =>
    `The agents start their work differently: ${steps.map((step) => `"${shorten(step, 70)}"`).join(' against ')}`,
  order: ({first, second}: {first: string; second: string}) => `One side does "${first}" before "${second}", the other after it`
} as const

/** Why two rules that come near each other are in no conflict. */
export const nearWords = {
  topic: () => 'one of them names a topic and asks for nothing',
  agree: () => 'both ask for it',
  bothForbid: () => 'both forbid it',
  apart: ({share}: {share: number}) => `one asks and the other forbids, but they are only ${Math.round(share * 100)}% about one thing`,
  cases: () => 'they speak of different cases'
} as const

/** What a defect of the tool says of itself. */
export const internalWords = {
  unproven: ({faults}: {faults: readonly string[]}) =>
    ['it cannot be proven:', ...faults.slice(0, 20).map((fault) => `  ${fault}`)].join('\n'),
  unmerged: ({id, cause}: {id: string; cause: string}) => `the merge of \`${id}\` failed and nothing was written: ${cause}`
} as const

/** Why something is taken for the name of an agent, or why that is doubtful. */
export const mentionWords = {
  'at sign': () => 'an agent is called by its name behind `@`',
  call: () => 'an agent that may be called, or is',
  key: () => 'the key in front of it names an agent',
  list: () => 'stands in a list of agents',
  hook: () => 'a hook for agents of this name',
  'map key': () => 'a permission to call this agent',
  table: () => 'a table of settings for this agent',
  flag: () => 'a flag in front of it names an agent',
  path: () => 'leads to the file that goes',
  plugin: () => 'an agent of the plugin that its file stands in',
  label: () => 'the words of a link to the file that goes',
  called: () => 'stands beside words that call an agent',
  column: () => 'stands in a column of agents',
  section: () => 'heads an item below a heading about agents',
  slug: () => 'a name that nobody writes by chance',
  twice: ({name}: {name: string}) => `the list has \`${name}\` once`,
  ambiguous: ({from}: {from: string}) => `another agent goes by \`${from}\`, too; which one is meant cannot be told`,
  clash: ({name}: {name: string}) => `this and another rule would both be about \`${name}\`, and they do not say the same`,
  twoTables: ({name}: {name: string}) => `there would be two tables \`${name}\`, or two entries of that key`,
  elsewhere: () => 'leads out of this repository, or to a copy elsewhere',
  fileName: () => 'a file of this name may stand elsewhere, too',
  memory: () => 'the folder of what the agent remembers does not move by itself',
  otherPlugin: () => 'an agent of a plugin, which may be another one of the same name',
  pattern: ({from, to}: {from: string; to: string}) => `a pattern that holds for \`${from}\` and not for \`${to}\``,
  patternBeside: ({from, to}: {from: string; to: string}) => `a pattern beside it holds for one of \`${from}\` and \`${to}\` only`,
  history: () => 'tells what was so at its time',
  thing: () => 'named as something else than an agent',
  folder: () => 'part of a path, which may have nothing to do with the agent',
  code: () => 'part of code or data, where it may be anything',
  oneWord: () => 'a word that also stands for itself',
  phrase: () => 'may be a phrase and no name',
  display: () => 'may be words of the sentence and no name'
} as const
