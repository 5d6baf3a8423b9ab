/** A kind of first step. */
export interface FirstStep {
  readonly step: string
  /** Found at the beginning of a step, where its verb stands. */
  readonly pattern: RegExp
  /** Steps that stand in one breath with others of the same kin: they are no contradiction by themselves. */
  readonly kin: string
}

const row = (step: string, kin: string, pattern: RegExp): FirstStep => ({step, kin, pattern})

/** With what work begins, as processes of any trade name it; first match wins. Two agents that begin differently cannot both be followed. */
export const firstSteps: readonly FirstStep[] = [
  // Somebody else knows: these wait for an answer before anything else happens.
  row('ask another agent for the context', 'colleague', /\b(?:query|ask|request|consult)\w*\b.{0,25}\bcontext[- ]manager\b/i),
  row(
    'recall memories',
    'memory',
    /\b(?:recall|search|check|load|read|query|retrieve)\b.{0,40}\b(?:memor(?:y|ies)|previous sessions?|past (?:sessions|decisions))\b/i
  ),
  row('load a skill', 'memory', /\b(?:load|read|invoke|activate|open)\b.{0,30}\bskills?\b|\bSKILL\.md\b/i),
  // A person has to answer.
  row(
    'clarify the request',
    'request',
    /\b(?:clarif\w+|ask\b.{0,40}\b(?:questions?|user|client|stakeholders?)|interview\b|understand(?:ing)?\b.{0,40}\b(?:requirements?|requests?|needs?|business|intent|goals?|user|problem|task|ask)|confirm\b.{0,30}\b(?:surface|scope|goals?|success|intent|requirements?)|(?:gather|collect|elicit|analy[sz]e|parse)\b.{0,25}\b(?:requirements?|request|brief)|requirements? (?:analysis|gathering))/i
  ),
  row(
    'name the reader',
    'reader',
    /\b(?:identify|define|determine|know|understand)\b.{0,40}\b(?:audience|readers?|document type|personas?)\b/i
  ),
  // What is written about the work.
  row(
    'read the rules of the project',
    'papers',
    /\b(?:read|check|review|load|open|consult)\b.{0,40}\b(?:CLAUDE\.md|AGENTS\.md|conventions?|guidelines?|style ?guides?|constitution|rules|standards|policy|policies)\b/i
  ),
  row(
    'read the specification',
    'papers',
    /\b(?:read|check|review|load|open|fetch|parse)\b.{0,40}\b(?:specs?|specifications?|plan|PRD|requirements? documents?|tickets?|issue|story|brief)\b/i
  ),
  row(
    'read the context of the session',
    'papers',
    /\b(?:read|view|load)\b.{0,40}\b(?:session|context|memory) ?(?:file|_context|context)?/i
  ),
  row(
    'look at the diff',
    'diff',
    /\bgit diff\b|\b(?:run|read|look at|check|get|inspect|fetch|identify|review|examine)\b.{0,30}\b(?:diff|changed files|recent changes|modified files|changes)\b|^start with the diff\b/i
  ),
  // Trying it out.
  row('reproduce the problem', 'try', /\breproduc\w+/i),
  row('write a failing test', 'test', /\b(?:write|add|create)\b.{0,25}\b(?:failing )?tests?\b(?! plan| strateg| case list)/i),
  row('run the tests', 'try', /\b(?:run|execute)\b.{0,30}\b(?:tests?|test suite|build)\b/i),
  row(
    'run a scan',
    'try',
    /\b(?:run|execute|launch|perform)\b.{0,40}\b(?:audit|scan\w*|lint\w*|static analysis|analy[sz]er)\b|\binitial scan\b/i
  ),
  row(
    'measure',
    'try',
    /^(?:\W*\w+ ?:? ?)?(?:measure|profile|benchmark|baseline|establish\b.{0,20}\bbaseline|capture\b.{0,20}\bbaseline)\b/i
  ),
  row(
    'search the web',
    'research',
    /\b(?:search|browse|google|fetch)\b.{0,40}\b(?:web|internet|online|urls?|literature)\b|\bweb ?search\b/i
  ),
  row('research the subject', 'research', /^(?:\W*\w+ ?: )?(?:research|study|survey)\b/i),
  row('look for gaps', 'gaps', /\bgap analysis\b|\b(?:find|identify|list)\b.{0,25}\bgaps\b/i),
  row('form hypotheses', 'hypothesis', /\bhypothes[ei]s\b/i),
  row(
    'model the threats',
    'threats',
    /\bthreat model\w*|\b(?:identify|list|map)\b.{0,25}\b(?:assets|threats|attack surface|trust boundaries)\b|^assets\b/i
  ),
  // Making something at once.
  row(
    'plan',
    'plan',
    /^(?:\W*\w+ ?: )?(?:always )?(?:plan|outline|design|draft|sketch|architect|devise)\b|\b(?:create|write|make|draft|develop|build)\b.{0,30}\b(?:plan|outline|roadmap|to-?do list|strategy)\b|\bplanning\b/i
  ),
  row(
    'find out the technology',
    'study',
    /\b(?:identify|detect|determine|find)\b.{0,60}\b(?:stack|technolog\w+|frameworks?|languages?|tooling|platforms?|versions?|package manager)\b|\bdetect\b/i
  ),
  row(
    'define the scope',
    'request',
    /\b(?:define|determine|identify|establish|set|analy[sz]e)\b.{0,40}\b(?:scope|target|objectives?|goals?|boundaries|research questions?|success criteria|problem)\b|\bscope (?:analysis|definition)\b/i
  ),
  row(
    'take an inventory',
    'study',
    /^(?:\W*\w+ ?: )?(?:inventory|list|enumerate|catalog(?:ue)?|map|glob|discover|locate|find)\b|\b(?:build|create|take)\b.{0,20}\binventory\b/i
  ),
  row(
    'look at the code',
    'study',
    /\b(?:inspect|explore|read|scan|review|analy[sz]e|examine|survey|locate|check|assess|understand)\b.{0,40}\b(?:code\w*|files?|project|structure|repository|repo|architecture|current|existing|surroundings?|implementation|models?|schemas?|state)\b/i
  ),
  row('gather evidence', 'evidence', /\b(?:gather|collect|capture)\b.{0,40}/i),
  row('hand the work to others', 'colleague', /^(?:\W*\w+ ?: )?(?:delegate|dispatch|launch|spawn|route|assign)\b/i),
  row('look at the code', 'study', /\b(?:gather|understand|read|detect|map|review|assess) (?:the |\w+ )?context\b|^context\b/i),
  row(
    'audit what is there',
    'study',
    /^(?:\W*\w+ ?: )?(?:conduct|perform|carry out|audit|analy[sz]e|assess|evaluate|review|examine|inspect|check|investigate|diagnose|triage)\b/i
  ),
  row(
    'make the work itself',
    'work',
    /^(?:\W*\w+ ?: )?(?:create|implement|write|build|develop|set up|define|configure|generate|produce|compose|apply|fix|optimi[sz]e)\b/i
  )
]
