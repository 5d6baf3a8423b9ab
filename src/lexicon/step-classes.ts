/** What a step of a process is for. */
export interface StepClass {
  readonly name: string
  /** Found at the beginning of a step. */
  readonly pattern: RegExp
}

const row = (name: string, words: string): StepClass => ({
  name,
  pattern: new RegExp(`^(?:\\W*[\\w ]{2,30} ?[:—–-] )?(?:${words})`, 'i')
})

/** Steps that processes of any trade have; first match wins. */
export const stepClasses: readonly StepClass[] = [
  row('form hypotheses', '(?:form|formulate|develop|state|list|generate|\\w+ [\\w ]*and form)\\b.{0,25}\\bhypothes'),
  row(
    'gather evidence',
    '(?:gather|collect|capture)\\b.{0,40}\\b(?:evidence|logs?|data|traces?|metrics|errors?|information)|trace (?:the )?(?:code|execution|data)'
  ),
  row('reproduce the problem', 'reproduc'),
  row('write tests', '(?:write|add|create|design|define)\\b.{0,25}\\btests?\\b(?! plan| strateg)'),
  row(
    'implement',
    '(?:implement|code|build|develop)\\b(?!.{0,30}\\b(?:tests?|monitoring|plan)\\b)|write\\b.{0,25}\\b(?:code|implementation)\\b'
  ),
  row('refactor', 'refactor'),
  row(
    'document',
    'document\\b(?! (?:findings?|functions|results?|decisions|lessons|everything|all ))|(?:write|update)\\b.{0,25}\\b(?:docs?|documentation|readme|changelog)\\b'
  ),
  row('get approval', '(?:get|obtain|wait for|ask for|request|seek)\\b.{0,25}\\b(?:approval|sign-?off|confirmation|permission)\\b'),
  row('make a plan', '(?:create|write|make|draft|develop)\\b.{0,25}\\bplan\\b|plan\\b'),
  row('research', 'research\\b|search\\b.{0,30}\\b(?:web|literature|sources)\\b'),
  row('write an outline', '(?:outline\\b|(?:create|write|draft)\\b.{0,20}\\boutline\\b)'),
  row('back up', '(?:back ?up|snapshot|create\\b.{0,15}\\bbackup)\\b'),
  row('deploy', '(?:deploy|release|roll ?out|ship|publish)\\b'),
  row('notify', '(?:notify|announce|inform|tell|communicate)\\b'),
  row('commit', '(?:git )?commit\\b'),
  row('measure', '(?:measure|profile|benchmark)\\b')
]

/** Pairs of which the order is a decision: whoever does one first works in another way, and why. */
export const decidedOrders: readonly {readonly pair: readonly [string, string]; readonly reason: string}[] = [
  {pair: ['form hypotheses', 'gather evidence'], reason: 'a theory first looks for what supports it'},
  {pair: ['form hypotheses', 'reproduce the problem'], reason: 'a theory of what nobody has seen yet'},
  {pair: ['write tests', 'implement'], reason: 'test-driven, or tests of what there is'},
  {pair: ['document', 'implement'], reason: 'the documentation is the specification, or describes the result'},
  {pair: ['get approval', 'implement'], reason: 'asking before or after the work'},
  {pair: ['make a plan', 'research'], reason: 'a plan of the research, or a plan out of it'},
  {pair: ['write an outline', 'research'], reason: 'the outline leads the research, or follows from it'},
  {pair: ['back up', 'deploy'], reason: 'a backup afterwards saves nothing'},
  {pair: ['notify', 'deploy'], reason: 'a warning, or a report'},
  {pair: ['document', 'deploy'], reason: 'ready with the release, or afterwards'},
  {pair: ['measure', 'implement'], reason: 'a baseline, or a check of the result'},
  {pair: ['refactor', 'write tests'], reason: 'a net before the work, or tests of its result'},
  {pair: ['commit', 'document'], reason: 'in one commit with the change, or later'}
]
