import type {Condition} from '../model.js'

/** Words in front of or around a verb that forbid it. */
export const forbidding =
  /\b(?:never|must not|mustn['’]?t|shall not|should not|shouldn['’]?t|do not|don['’]?t|does not|doesn['’]?t|cannot|can['’]?t|may not|will not|won['’]?t|not allowed to|(?:is|are) (?:forbidden|prohibited|not allowed)|under no circumstances|no longer|(?:stays?|kept|remains?|is|are|be) free of|contains? no|not)\b/i

/** Negations that negate nothing. */
export const pseudoNegation =
  /\bnot only\b|\bno need to\b|\bnot required\b|\bno\b(?=[^.;]{0,40}\b(?:more|longer|larger|fewer|less|higher|lower) than\b)|\bnot? (?:be |exceed|go )?(?=over \d|above \d|beyond \d)|\bnot limited to\b|\bno later than\b|\bno more than\b|\bno fewer than\b|\bno less than\b|\bnot just\b|\bwhy not\b|\bno matter\b|\bnot necessarily\b|\bif not\b|\bor not\b|\bwhether or not\b|\bnothing but\b/gi

/** How strongly a clause binds, first match wins. */
export const modalityCues: readonly {readonly modality: 'must' | 'should' | 'may'; readonly pattern: RegExp}[] = [
  {
    modality: 'may',
    pattern:
      /\b(?:may|might|you can|optional(?:ly)?|feel free|consider|no need to|not required|not necessary|allowed to|permitted|nice to have|guideline|up to you)\b/i
  },
  {
    modality: 'must',
    pattern:
      /\b(?:must|shall|always|required?|mandatory|has to|have to|HAS TO|needs? to|non-negotiable|at all times|without exception|exclusively|enforced?|every time)\b/i
  },
  {
    modality: 'should',
    pattern:
      /\b(?:should|prefer(?:red|ably)?|favou?r|recommend(?:ed)?|ideally|encouraged?|by default|try to|aim|strive|generally|typically|usually|lean)\b/i
  }
]

const authority = 'specified|requested|asked|instructed|told|demanded|directed|stated|defined|listed|mentioned|approved|authorized'
const taste =
  'appropriate|applicable|possible|needed|necessary|beneficial|useful|relevant|feasible|practical|reasonable|required|warranted|helpful|suitable|sensible|justified|it makes sense|makes sense|available|performance demands|desired|worthwhile'

/** What limits a clause to some cases; the first group is the condition's own words. First match wins. */
export const conditionCues: readonly {readonly kind: Condition['kind']; readonly pattern: RegExp}[] = [
  {kind: 'unless', pattern: /\b((?:unless|(?<!\/)except(?: when| if| where| for)?|other than when)\b[^;.]*)/i},
  {
    kind: 'only',
    pattern: new RegExp(
      `\\b((?:only )?(?:when|where|if|wherever|whenever|what is|what's|what was)\\s+(?:\\w+\\s+)?(?:is |are |it is |was )?(?:explicitly |specifically |clearly )?(?:${authority})\\b[^;.]*)`,
      'i'
    )
  },
  {kind: 'only', pattern: /\b(only (?:when|if|where|after|once|for|in|as|on|at|to|with|what|those|the ones|use them|use it)\b[^;.]*)/i},
  {kind: 'only', pattern: /^(only (?:the )?[a-z-]+ )(?=[a-z-]+s\b)/i},
  {
    kind: 'weak',
    pattern: new RegExp(`\\b((?:only )?(?:when|where|if|as|wherever|whenever)(?:ever)?\\s+(?:\\w+\\s+)?(?:is |are )?(?:${taste})\\b)`, 'i')
  },
  {kind: 'when', pattern: /(?:^|[\s,(])((?:when(?:ever)?|where(?:ver)?|if|once|until|while|during|in case of|before|after)\s+\w[^;.]*)/i}
]

/** A name behind these is not what is wanted: "Vitest over Jest", "unlike Jest", "replaces Jest". */
export const refusedName =
  /\b(?:over|instead of|rather than|in place of|as opposed to|not|no|never|avoid(?:ing)?|without|than|versus|vs\.?|unlike|replac(?:es|ing)|alternative to|deprecated|legacy|(?:migrat\w+|mov\w+|switch\w*|port\w*|convert\w*) (?:away )?from)\s+(?:us(?:e|ing)\s+)?["'`*]*[\w@./-]+/gi

/** What stands before a name that is ruled out as such, others of the same list included: "do not use pip, mypy or" black. */
export const ruledOutBefore =
  /(?:^|\b(?:do not|don['’]?t|never|not|no|avoid(?:ing)?|without|stop|ban|forbid|instead of|rather than|over)\s+)(?:(?:use|using|rely on|relying on|depend on|adopt|add|install|import|introduce|choose|pick|prefer|default to|reach for|write|run|apply|employ|edit|touch|test with|work with)\s+)?(?:(?:any|raw|plain|the|an?|global|legacy|old)\s+)?(?:["'`*]*[\w@./-]+["'`*]*(?:,|\s+or\b|\s+and\b|,\s+or\b|\/)\s*)*["'`*]*$/i

/** What stands behind it: "no ORM", not "no ORM objects". */
export const ruledOutAfter =
  /^["'`*]*(?:$|[.,;:)!]|\s+(?:in|for|as|with|when|where|unless|at|on|inside|to|or|and|nor|here|anywhere|at all|if|because|since|is|are|instead)\b|\s*[—–(→-])/i

/** Why something is asked for is no part of what is asked for. */
export const purpose = /(?:,|(?<!\s))\s+(?:so that|because|since|in order to|so (?:users?|you|the|it|that|a)\b).*$/is

/** A sentence that states how things are to be: "A failed request is retried", "Every metric has a description". */
export const declares =
  /^(?:an?|the|each|every|all|any|no|one|its?|their|this)\b.{2,60}\b(?:is|are|has|have|gets?|lives?|comes?|stays?|goes|uses?|holds?|takes?|ends?|starts?|carr(?:y|ies)|counts?|belongs?)\b|\b(?:is|are) (?:the|our|wrapped|written|made|kept|stored|retried|answered|used|set|limited|reviewed|named)\b/i

/** Headings over both: what to do and what not. */
export const mixedHeading =
  /\bdo['’]?s?\s*(?:and|&|\/|\+|or|vs\.?)\s*(?:the )?don|\bhow to (?:avoid|prevent)\b|\bto avoid them\b|\bgood (?:and|vs\.?|\/) bad\b|\bright (?:and|vs\.?) wrong\b/i

/** Headings whose items name what must not be: an item without a negation of its own is negated by them. */
export const negatingHeading =
  /\b(?:must not|do not|don['’]?ts?|never|should not|shouldn['’]?t|won['’]?t|will not|not to do|not do|avoid|anti-?patterns?|out of scope|forbidden|prohibited|off limits|not allowed|non-goals|bad (?:practices|examples?)|what not|leave alone|not your (?:business|job|task)|ignore)\b/i

/** A negation that a whole sentence can follow. */
export const negatingSentence =
  /\b(?:must not|do not|don['’]?t|never|should not|shouldn['’]?t|won['’]?t|will not|avoid|ignore)\b(?<after>.*)$/i

/** Headings that name what is bad, whether or not they say that it must not be. */
export const badHeading = /\b(?:anti-?patterns?|pitfalls|common mistakes|gotchas|red flags|code smells)\b/i

/** Headings whose items are cases in which something else is to be done. */
export const caseHeading =
  /\b(?:when (?:not )?to (?:use|invoke|call|escalate|delegate|stop|ask)|escalat\w+|triggers?|use cases|red flags|hand-?offs?)\b/i
