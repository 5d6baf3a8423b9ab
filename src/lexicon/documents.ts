/** A thing that agents write and leave behind. */
export interface DocumentKind {
  readonly name: string
  /** How text and headings call it. */
  readonly pattern: RegExp
  /** What in its path tells it apart; nothing where its place is no matter of choice. */
  readonly path?: RegExp | undefined
  /** Its form is code, or that of the answer itself. */
  readonly placeOnly?: true
}

const row = (name: string, pattern: RegExp, path?: RegExp): DocumentKind => ({name, pattern, path})
const placed = (name: string, pattern: RegExp, path: RegExp): DocumentKind => ({name, pattern, path, placeOnly: true})

/** Documents of many trades; first match wins, the special before the general. */
export const documentKinds: readonly DocumentKind[] = [
  row('README', /\bREADMEs?\b/i),
  row('ADR', /\b(?:ADRs?|architect(?:ure|ural) decision records?)\b/i, /(?:^|[/-])(?:adrs?|decisions)(?:[/.-]|$)/i),
  row('changelog', /\b(?:changelog|release notes)\b/i, /(?:^|\/)(?:changelog|changes|release[_-]?notes)\b/i),
  row(
    'API docs',
    /\bAPI (?:docs?|documentation|reference)\b/i,
    /(?:^|\/)(?:docs?|documentation)\/(?:[\w-]{1,60}\/){0,8}api(?:[/.]|-(?:docs|reference)|$)|(?:^|\/)(?:openapi|api-(?:docs|reference))\b/i
  ),
  row('runbook', /\b(?:runbooks?|playbooks?)\b/i, /(?:^|\/)(?:runbooks?|playbooks?)\b/i),
  row('postmortem', /\b(?:post-?mortems?|incident (?:reports?|reviews?)|retrospectives?)\b/i, /(?:^|\/)(?:post-?mortems?|incidents?)\b/i),
  row('PRD', /\b(?:PRDs?|product requirements? documents?)\b/i, /(?:^|[/_-])prds?(?:[/_.-]|$)/i),
  row('RFC', /\b(?:RFCs?(?! ?\d)|technical proposals?)\b/i, /(?:^|\/)rfcs?(?:[/-]|$)/i),
  row('test plan', /\btest (?:plans?|strategy|strategies)\b/i, /(?:^|\/)(?:test-?plans?)\b/i),
  row('migration plan', /\bmigration plans?\b/i, /(?:^|\/)migration-?plans?\b/i),
  placed('code review', /\b(?:code )?reviews? reports?\b/i, /(?:^|\/)(?:code-)?reviews?(?:[/-]|$)/i),
  row(
    'architecture docs',
    /\b(?:architecture (?:docs?|documentation|overview|document)|codemaps?)\b/i,
    /(?:^|\/)(?:architecture|codemaps?)(?:[/.]|$)/i
  ),
  row('design document', /\b(?:design docs?|design documents?|technical design)\b/i, /(?:^|\/)designs?(?:[/.-]|$)/i),
  row('specification', /\b(?:specs?|specifications?)\b/i, /(?:^|\/)specs?(?:[/.-]|$)/i),
  row('guides', /\b(?:(?:user |how-to )?guides|tutorials?)\b/i, /(?:^|\/)(?:guides?|tutorials?|how-?tos?)(?:[/.]|$)/i),
  row('troubleshooting guide', /\btroubleshooting (?:guides?|docs?)\b/i, /(?:^|\/)troubleshooting\b/i),
  placed('research notes', /\bresearch (?:reports?|notes|findings|summary)\b/i, /(?:^|\/)research\b/i),
  row('plan', /\b(?:(?:implementation|work|action|project|execution) )?plans?\b/i, /(?:^|[/_-])plans?(?:[/_.-]|$)/i),
  row('task list', /\b(?:task lists?|to-?dos?|backlog)\b/i, /(?:^|\/)(?:tasks?|todos?|backlog)(?:[/.]|$)/i),
  placed('memory', /\b(?:memor(?:y|ies)|session (?:context|notes))\b/i, /(?:^|\/)memor(?:y|ies)(?:\/|$)/i),
  row('brief', /\b(?:creative|design|content|project) briefs?\b/i, /(?:^|\/)briefs?(?:[/.-]|$)/i),
  row('meeting notes', /\b(?:meeting (?:notes|minutes)|minutes of)\b/i, /(?:^|\/)(?:meetings?|minutes)\b/i),
  row('bug report', /\bbug reports?\b/i, /(?:^|\/)bugs?(?:[/.-]|$)/i),
  row('user story', /\buser stor(?:y|ies)\b/i, /(?:^|\/)stor(?:y|ies)(?:[/.-]|$)/i),
  row('pull request', /\b(?:PR|pull request|merge request) (?:descriptions?|template|body)\b/i),
  row('issue', /\bissue (?:template|body|description)\b/i),
  row('proposal', /\b(?:(?:project|grant|business) )?proposals?\b/i, /(?:^|\/)proposals?\b/i),
  row('status report', /\b(?:status|progress|weekly) (?:reports?|updates?)\b/i, /(?:^|\/)status\b/i),
  placed(
    'tests',
    /\b(?:unit |integration |end-to-end |e2e )?(?:tests?|test files?|specs? files?)\b(?! (?:reports?|plans?|results?|data|cases?|summar))/i,
    /(?:^|\/)(?:__tests__|tests?)(?:\/|$)|\.(?:test|spec)\.\w+$/i
  ),
  placed('report', /\breports?\b/i, /(?:^|[/_-])reports?(?:[/_.-]|$)/i),
  placed('summary', /\bsummar(?:y|ies)\b/i, /(?:^|[/_-])summar(?:y|ies)(?:[/_.-]|$)/i),
  placed('findings', /\b(?:findings|analysis|results?)\b/i, /(?:^|[/_-])(?:findings|analysis|results?)(?:[/_.-]|$)/i),
  placed('prompt history record', /\b(?:prompt history records?|PHRs?)\b/i, /(?:^|[/_-])prompts?(?:[/_.-]|$)/i),
  placed('notes', /\bnotes\b/i, /(?:^|[/_-])notes(?:[/_.-]|$)/i),
  placed('log', /\blogs?\b/i, /(?:^|[/_-])logs?(?:[/_.-]|$)/i)
]
