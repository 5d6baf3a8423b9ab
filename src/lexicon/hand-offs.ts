/** Last words of the names of those who work: `qa-engineer`, "the security team". */
const worker =
  'agents?|sub-?agents?|specialists?|experts?|engineers?|developers?|teams?|architects?|reviewers?|designers?|writers?|auditors?|analysts?|testers?|debuggers?|optimizers?|planners?|researchers?|editors?|managers?|owners?|leads?|administrators?|admins?|coordinators?|translators?|accountants?|lawyers?|attorneys?|counsel|clinicians?|nurses?|recruiters?|guardians?'
const role = `(?:[\\w/-]+ ){0,3}(?:${worker})\\b`
/** The name of another agent: a slug, or up to three words that end in what it is. */
export const target = `(?:@?[a-z][a-z0-9]*(?:-[a-z0-9]+)+|${role})`
/** Where a slug may be anything else, as in "use expand-contract", it has to end as the names of workers do. */
const sureTarget = `(?:@[a-z][a-z0-9]*(?:-[a-z0-9]+)+|[a-z][a-z0-9]*(?:-[a-z0-9]+)*-(?:agent|[a-z]+(?:er|or|ist|ian|ect|ert))\\b|${role})`

/** What is handed on; it ends where another part of the sentence begins. */
const thing = '((?:[^,;:.()→]|, (?!and |then |or )){3,80}?)'

/** How a clause says that a thing is the work of another one: the first group is the thing. Each row stands for a turn of phrase. */
export const handOffPatterns: readonly RegExp[] = [
  // "Not for load tests (use load-tester)", "Do NOT use for schema design (use db-architect)", "do not use to split a task; use task-splitter"
  new RegExp(
    `\\b(?:not|never) (?:be used |meant |intended |use(?: this| it)?(?: agent)? )?(?:for|to) ${thing}(?:[.;,(]| —| -)+\\s*(?:please )?(?:use|see|call|that is|that's|try|delegate to|go to|hand (?:off )?to)(?: the)? (${sureTarget})`,
    'i'
  ),
  // "Hand index strategy to the database developer", "delegate pricing to pricing-analyst"
  new RegExp(
    `^(?:always |then |you )?(?:hand(?: off| over)?|delegate|defer|leave|route|refer|pass)s? (?:all |any |the )?${thing} (?:off |over |on )?to (?:the |an? )?(${target})`,
    'i'
  ),
  // "Schema changes → database-developer"
  new RegExp(`^(?:if |for )?${thing}\\s*(?:→|->|=>)\\s*(?:use |delegate to |hand (?:off )?to |ask )?(?:the )?(${sureTarget})`, 'i'),
  // "Deployments are handled by the platform team", "translation is the job of the localizer"
  new RegExp(
    `^(?:all |any |the )?${thing} (?:is|are) (?:the (?:job|work|responsibility|task) of|handled by|owned by|done by|left to|the domain of) (?:the |an? )?(${target})`,
    'i'
  ),
  // "Load tests (delegate to load-tester)"
  new RegExp(`^${thing} \\((?:delegate|hand off|defer|leave|use|handled by|see|ask)(?: it| this)?(?: to)? (?:the )?(${sureTarget})`, 'i'),
  // "Deep performance tuning stays with the performance engineer", "billing belongs to the finance team"
  new RegExp(
    `^(?:all |any |the )?${thing} (?:stays? with|remains? with|belongs? to|goes to|sits? with|is up to|are up to|falls? to) (?:the |an? )?(${target})`,
    'i'
  ),
  // "Not for load tests."
  /^(?:this agent is |it is )?(?:do )?not (?:(?:to be )?used? |meant |intended )?for ((?:[^,;:.()→]){3,60})[.;]?$/i,
  // "For schema questions, use the database-developer"
  new RegExp(`^for ${thing}, (?:use|ask|call|delegate to|hand off to|defer to|go to|invoke) (?:the )?(${sureTarget})`, 'i')
]

/** "Hand off to x for A, y for B": after this, each name is followed by its things. */
export const handOffList = /\b(?:hand(?:s|ing)?(?: it| work)?[ -]?(?:off|over)?|delegate|defer|refer) to\b/i
export const handOffListItem = /(?:^|[ ,;(])(@?[a-z][a-z0-9]*(?:-[a-z0-9]+)+) for ([^,;.]{4,70})/gi

/** Headings below which an item names somebody and then what that one does. Working together hands on nothing. */
export const handOffHeading =
  /^(?:(?:key |agent )?(?:delegat(?:e|ion|ions)|hand-?(?:off|over)s?|hand (?:off|over))(?: (?:targets|map|table|rules|to|to others|to specialists))?)$/i

/** Headings below which an item is what the agent leaves to others. */
export const leftHeading =
  /^(?:when to (?:delegate|hand off|hand over)|what to delegate|(?:explicitly )?out[ -]of[ -]scope|not in scope|not (?:your|my|our) (?:job|work|task|responsibility)|(?:explicitly )?not responsible for)$/i

/** Words for work that say nothing of which, as stems. */
export const anyWork: ReadonlySet<string> = new Set(
  'chang work task issu question need request problem oper investig mechan execut matter job item implement respons activ concern effort detail deep advanc complex'.split(
    ' '
  )
)

/** Work that has no name of its own: "delegate task 1", "hand it on". */
export const unnamedWork = /^(?:tasks?|steps?|phases?|work|this|it|them|everything|anything|sub-?tasks?|path|verdict|results?|findings)\b/i

/** Working with another one, or for it, is no hand-off; neither is what is said about the others. */
export const workingTogether =
  /\b(?:collaborat\w+|coordinat\w+|work(?:s|ing)? (?:closely )?with|partner\w*|support\w*|assist\w*|consult\w*|integrat\w+ with|hand(?:s|ing)?[ -]?off|delegat\w+|defer\w*|escalat\w+|refer\w* to|→|->)\b|→|->/i

/** "Partner with database-optimizer on data layers": who works there is a colleague. */
export const colleagueFirst =
  /^(?:collaborat\w+|coordinat\w+|cooperat\w+|work|partner|support|guide|help|assist|consult)\s+(?:closely )?(?:with )?@?[a-z0-9]+(?:-[a-z0-9]+)+\b/i
