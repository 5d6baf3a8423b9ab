/** Last words of the names of those who work: `qa-engineer`, "the security team". */
const worker =
  'agents?|sub-?agents?|specialists?|experts?|engineers?|developers?|teams?|architects?|reviewers?|designers?|writers?|auditors?|analysts?|testers?|debuggers?|optimizers?|planners?|researchers?|editors?|managers?|owners?|leads?|administrators?|admins?|coordinators?|translators?|accountants?|lawyers?|attorneys?|counsel|clinicians?|nurses?|recruiters?|guardians?'
/** The name of another agent: a slug, or up to three words that end in what it is. */
export const target = `(?:@?[a-z][a-z0-9]*(?:[-_][a-z0-9]+)+|(?:[\\w/-]+ ){0,3}(?:${worker})\\b)`

/** What is handed on; it ends where another part of the sentence begins. */
const thing = '((?:[^,;:.()→]|, (?!and |then |or )){3,80}?)'

/** How a clause says that a thing is the work of another one: the first group is the thing. Each row stands for a turn of phrase. */
export const handOffPatterns: readonly RegExp[] = [
  // "Hand index strategy to the database developer", "delegate pricing to pricing-analyst"
  new RegExp(
    `^(?:always |then |you )?(?:hand(?: off| over)?|delegate|defer|leave|route|refer|pass)s? (?:all |any |the )?${thing} (?:off |over |on )?to (?:the |an? )?(${target})`,
    'i'
  ),
  // "Schema changes → database-developer"
  new RegExp(`^(?:if |for )?${thing}\\s*(?:→|->|=>)\\s*(?:use |delegate to |hand (?:off )?to |ask )?(?:the )?(${target})`, 'i'),
  // "Deployments are handled by the platform team", "translation is the job of the localizer"
  new RegExp(
    `^(?:all |any |the )?${thing} (?:is|are) (?:the (?:job|work|responsibility|task) of|handled by|owned by|done by|left to|the domain of) (?:the |an? )?(${target})`,
    'i'
  ),
  // "Load tests (delegate to load-tester)"
  new RegExp(`^${thing} \\((?:delegate|hand off|defer|leave|use|handled by|see|ask)(?: it| this)?(?: to)? (?:the )?(${target})`, 'i'),
  // "For schema questions, use the database-developer"
  new RegExp(`^for ${thing}, (?:use|ask|call|delegate to|hand off to|defer to|go to|invoke) (?:the )?(${target})`, 'i')
]

/** "Hand off to x for A, y for B": after this, each name is followed by its things. */
export const handOffList = /\b(?:hand(?:s|ing)?(?: it| work)?[ -]?(?:off|over)?|delegate|defer|refer) to\b/i
export const handOffListItem = /(?:^|[ ,;(])(@?[a-z][a-z0-9]*(?:-[a-z0-9]+)+) for ([^,;.]{4,70})/gi

/** Headings over what others do: items are things, or name somebody and then things. Working together hands on nothing. */
export const handOffHeading =
  /^(?:(?:key |agent |when (?:not )?to |what to )?(?:delegat(?:e|ion|ions)|hand-?(?:off|over)s?|hand (?:off|over))(?: (?:targets|map|table|rules|to|to others|to specialists))?|out[ -]of[ -]scope|not in scope|not (?:your|my|our) (?:job|work|task|responsibility)|(?:explicitly )?not responsible for|what (?:you|i|this agent) (?:do|does) not do)$/i

/** Working with another one, or for it, is no hand-off; neither is what is said about the others. */
export const workingTogether =
  /\b(?:collaborat\w+|coordinat\w+|work(?:s|ing)? (?:closely )?with|partner\w*|support\w*|assist\w*|consult\w*|integrat\w+ with|hand(?:s|ing)?[ -]?off|delegat\w+|defer\w*|escalat\w+|refer\w* to|→|->)\b|→|->/i
