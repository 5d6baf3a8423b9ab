import {type ChoiceSlot, choice, phrase, row} from './choice-slot.js'

const reviewing = /\b(?:review\w{0,20}|findings?|feedback|comments?|issues?|pull requests?|prs?|code|merge|report\w{0,20})\b/i

/** How work of others is judged. */
export const reviewChoices: readonly ChoiceSlot[] = [
  row(
    'review extent',
    'only what changed, or all of it',
    [
      phrase(
        'only what changed',
        'changed modified new added diff changes',
        /\b(?:only|solely|just|focus(?:ed)? on|limit\w{0,20}|restrict\w{0,20})\b.{0,35}\b(?:changed|modified|new|added) (?:lines?|files?|code)\b|\b(?:only|solely|focus on|limited? to)\b.{0,20}\b(?:the )?(?:diff|changes|changed lines)\b/i
      ),
      phrase(
        'the whole file',
        'whole entire full complete surrounding',
        /\b(?:read|review|inspect|examine|look at|analy[sz]e|check)\b.{0,15}\b(?:the )?(?:whole|entire|full|complete)\b.{0,12}\b(?:files?|modules?|codebase|code base|repository|functions?)\b/i
      )
    ],
    {
      kind: 'scope',
      context: reviewing,
      reason: 'old lines are judged or are not',
      source: 'Google Engineering Practices, What to look for in a code review'
    }
  ),
  row(
    'nitpicks',
    'minor points',
    [
      phrase(
        'left out',
        'nit nits nitpick* minor trivial* cosmetic severity confidence serious real significant critical',
        /\b(?:skip|ignore|omit|leave out|suppress|filter out|drop)\b.{0,30}\b(?:nit(?:pick)?s?|minor (?:issues?|points?)|trivial\w{0,20}|cosmetic|low[- ]severity)\b|\b(?:only|exclusively)\b.{0,20}\b(?:report|flag|comment on|surface)\b.{0,40}\b(?:high[- ]confidence|high[- ]severity|serious|real|significant|critical)\b/i
      ),
      phrase(
        'named as such',
        'minor nit nitpick nitpicks nits optional',
        /\b(?:prefix|mark|label|tag|group|list|note)\b.{0,40}\b(?:nit(?:pick)?s?|minor|optional)\b/i
      )
    ],
    {
      kind: 'polarity',
      context: reviewing,
      reason: 'a small flaw is told or kept',
      source: 'Google Engineering Practices, How to write code review comments (Nit:)'
    }
  ),
  row(
    'style in reviews',
    'matters of style',
    [
      phrase(
        'left to tools',
        'defer delegate leave left',
        /\b(?:leave|left|defer|delegate)\b.{0,40}\bto (?:the |a )?(?:linters?|formatters?|tools?|automation|automated)\b/i
      ),
      phrase(
        'judged',
        'style formatting naming',
        /\b(?:check|verify|review|ensure|assess|enforce|evaluate|flag)\b.{0,30}\b(?:code style|coding style|style (?:guide|consistency|violations)|formatting|naming conventions?)\b/i
      )
    ],
    {
      kind: 'polarity',
      context: /\b(?:style|formatting|naming|lint\w{0,20}|whitespace)\b/i,
      reason: 'a reviewer speaks of style or does not',
      source: 'Google Engineering Practices, The Standard of Code Review'
    }
  ),
  row(
    'merge threshold',
    'what keeps a change from being merged',
    [
      phrase('critical findings only', 'only', /\bonly\b.{0,25}\b(?:critical|blocking|blockers?)\b|\b(?:block|reject)\b.{0,25}\bonly\b/i),
      phrase(
        'high findings too',
        'critical blocker',
        /\b(?:critical|blocker)\b.{0,10}(?:\bor\b|\band\b|\/|,).{0,8}\b(?:high|major|important)\b/i
      ),
      phrase(
        'any finding',
        'any all every zero',
        /\b(?:any|every|all) (?:open |unresolved |remaining )?(?:findings?|issues?|comments?|warnings?)\b|\bzero (?:issues|findings|warnings)\b/i
      )
    ],
    {
      context: /^(?!.{0,200}\brank\b).{0,200}\b(?:blocks?|blocking|merge[ds]?|reject\w{0,20}|request changes)\b/i,
      reason: 'one threshold lets a change in',
      source: 'Google Engineering Practices, The Standard of Code Review'
    }
  ),
  row(
    'place of praise',
    'what is good: at the beginning or at the end',
    [
      phrase(
        'at the beginning',
        'positive positives praise good well right strength strengths',
        /\b(?:start|begin|open|lead)\b.{0,25}\b(?:positives?|praise|what (?:is|was|works|went|they did) (?:good|well|right)|strengths?|what['’]s good)\b|\b(?:praise|positives|strengths) first\b/i
      ),
      phrase(
        'at the end',
        'close conclude end finish',
        /\b(?:end|close|finish|conclude)\b.{0,25}\b(?:positives?|praise|strengths?|encourag\w+|what (?:is|was|works|went) (?:good|well))\b/i
      )
    ],
    {kind: 'order', reason: 'praise stands in one place', source: 'Google Engineering Practices; Harvard Business Review on feedback'}
  ),
  row(
    'praise',
    'praise in reviews',
    [
      phrase(
        'given',
        'good positive positives well strength strengths clever clean practices',
        /\b(?:praise|acknowledge|highlight|recogni[sz]e|celebrate|call out|commend|note)\b.{0,30}\b(?:good|positives?|well[- ]\w+|strengths?|clever|clean|best practices)\b/i
      ),
      phrase(
        'left out',
        'no skip omit without',
        /\b(?:no|skip|omit|without) (?:praise|compliments|positive (?:feedback|comments)|flattery|pleasantries)\b/i
      )
    ],
    {
      kind: 'polarity',
      context: reviewing,
      reason: 'a review holds faults alone or both',
      source: 'Google Engineering Practices, Mentoring and praise'
    }
  ),
  row(
    'form of a proposal',
    'how a fix is proposed',
    [
      phrase(
        'as code',
        'code suggestion patch patches diff diffs before',
        /\b(?:code (?:examples?|snippets?|samples?|fix(?:es)?|suggestions?)|corrected code|fixed code|patch(?:es)?|diffs?|before[/ ]after|suggestion blocks?)\b/i
      ),
      phrase('as a question', 'question questions ask', /\b(?:as|use|ask|phrase\w{0,20})\b.{0,15}\b(?:a )?questions?\b/i),
      phrase(
        'in words',
        'describe explain words',
        /\b(?:describe|explain)\b.{0,30}\b(?:fix|change|remedy|remediation|solution)\b.{0,30}\b(?:in words|without code|rather than)\b/i
      )
    ],
    {
      context:
        /\b(?:suggest\w{0,20}|propos\w+|recommend\w{0,20}|fix(?:es)?|improv\w+)\b.{0,60}\b(?:review\w{0,20}|findings?|feedback|issues?|author|each|every|as)\b/i,
      kind: 'format',
      reason: 'the author copies, thinks, or reads',
      source: 'Google Engineering Practices, How to write code review comments'
    }
  ),
  row(
    'place of comments',
    'where review comments stand',
    [
      choice('at the line', 'inline comments?', 'line comments?', 'line-by-line comments?', 'inline review comments?'),
      choice('in one summary', 'summary comment', 'single comment', 'one comment', 'one summary', 'overall summary')
    ],
    {
      context: /\b(?:review\w{0,20}|prs?|pull requests?|post\w{0,20}|leave|feedback)\b/i,
      kind: 'format',
      reason: 'a remark stands beside the code or in a list',
      source: 'GitHub documentation, Reviewing proposed changes'
    }
  ),
  row(
    'grouping of findings',
    'how findings are grouped',
    [
      phrase('by severity', 'per order by', /\b(?:by|per|in order of) (?:severity|priority|impact|criticality|risk|importance)\b/i),
      phrase('by file', 'file per files module location', /\b(?:by|per) (?:file|files|module|location)\b|\bfile[- ]by[- ]file\b/i),
      phrase('by subject', 'per into by', /\b(?:by|per|into) (?:category|categories|topics?|types?|areas?|themes?|dimensions?)\b/i)
    ],
    {
      kind: 'format',
      context:
        /\b(?:group|organi[sz]e|sort|order|list|present|rank|categori[sz]e|structure)\w{0,20}\b.{0,40}\b(?:findings?|issues?|feedback|results?|comments?|problems?|vulnerabilit\w+|review)\b|\b(?:findings?|issues?|feedback|results?|comments?|problems?|vulnerabilit\w+)\b.{0,40}\b(?:group|organi[sz]|sort|order|rank|categori[sz])\w{0,20}\b/i,
      reason: 'a list has one order',
      source: 'OWASP WSTG, Reporting; Google Engineering Practices'
    }
  ),
  row(
    'proof of a finding',
    'what makes a finding',
    [
      phrase(
        'certainty',
        'only before',
        /\bonly\b.{0,30}\b(?:certain|confident|sure|verified|confirmed|high[- ]confidence|proven)\b|\b(?:verif|confirm)\w{0,20}\b.{0,30}\bbefore\b.{0,15}\b(?:report|flag)\w{0,20}/i
      ),
      phrase(
        'suspicion',
        'doubt err possible potential suspected suspicious theoretical',
        /\b(?:flag|report|mention|raise|list)\b.{0,25}\b(?:any |all |every )?(?:potential|possible|suspected|suspicious|theoretical)\b|\berr on the side of (?:caution|reporting|flagging)\b|\bwhen in doubt,? (?:flag|report)\b/i
      )
    ],
    {
      context: /\b(?:issues?|findings?|bugs?|problems?|vulnerabilit\w+|flag\w{0,20}|report\w{0,20})\b/i,
      reason: 'a doubt is told or kept',
      source: 'OWASP WSTG; Bessey et al., A Few Billion Lines of Code Later'
    }
  ),
  row(
    'old faults',
    'faults that were there before',
    [
      phrase(
        'left out',
        'exclude ignore leave omit skip',
        /\b(?:ignore|skip|exclude|leave|omit)\b.{0,30}\b(?:pre-?existing|existing|old|unchanged|legacy)\b.{0,15}\b(?:issues?|problems?|bugs?|code|debt|violations?)?\b/i
      ),
      phrase(
        'listed apart',
        'pre preexisting existing debt',
        /\b(?:note|list|mention|report|track|record|flag|log)\b.{0,30}\b(?:pre-?existing (?:issues?|problems?|bugs?)|existing (?:issues|problems|bugs)|technical debt)\b/i
      )
    ],
    {
      kind: 'polarity',
      context: reviewing,
      reason: 'an author answers for old lines or does not',
      source: 'Google Engineering Practices, Handling pushback in code reviews'
    }
  ),
  row(
    'overall verdict form',
    'form of the verdict',
    [
      phrase(
        'a number',
        'score 10 100 5',
        /\b(?:scores?|rat(?:e|ing)|grade)\b.{0,25}(?:\b\d+\s?(?:-|–|to|\/)\s?(?:5|10|100)\b|\/(?:10|100|5)\b|\bout of (?:5|10|100)\b)|(?:\b\d+\s?(?:-|–|to)\s?(?:5|10|100)\b|\bout of (?:5|10|100)\b).{0,25}\b(?:scores?|rating|scale)\b/i
      ),
      phrase('a letter', 'f e grade letter', /\bA\s?(?:-|–|to|\/)\s?[EF]\b|\bletter grades?\b|\bgrade\b.{0,10}\([A-F]/),
      phrase('pass or fail', 'pass passed', /\bpass(?:ed)?\s?(?:\/|or|\|)\s?fail(?:ed)?\b/i),
      phrase(
        'approve or request changes',
        'approve approved',
        /\bapproved?\b.{0,25}\b(?:request[- ]changes|changes requested|reject(?:ed)?|needs[- ]work|block(?:ed)?)\b/i
      )
    ],
    {
      kind: 'format',
      context: /\b(?:verdict|overall|final|conclude|outcome|review)\b/i,
      reason: 'a result is compared on one scale',
      source: 'GitHub pull request reviews; SonarQube ratings'
    }
  ),
  row(
    'review order',
    'what is looked at first',
    [
      phrase(
        'the design',
        'architecture design picture structure approach',
        /\b(?:architecture|design|big picture|overall (?:structure|approach))\b.{0,20}\b(?:first|before)\b|\b(?:start|begin)\b.{0,15}\b(?:the )?(?:architecture|design|big picture)\b/i
      ),
      phrase(
        'correctness',
        'correctness logic functionality',
        /\b(?:correctness|logic|functionality)\b.{0,20}\b(?:first|before)\b|\b(?:start|begin)\b.{0,15}\b(?:correctness|logic|functionality)\b/i
      ),
      phrase('security', 'security', /\bsecurity\b.{0,20}\bfirst\b|\b(?:start|begin)\b.{0,15}\bsecurity\b/i),
      phrase('the tests', 'tests test', /\btests?\b.{0,15}\bfirst\b|\b(?:start|begin)\b.{0,15}\b(?:the )?tests\b/i)
    ],
    {
      kind: 'order',
      context: /\b(?:review|read|check|look|inspect|assess|examine)\w{0,20}\b/i,
      reason: 'one thing comes first',
      source: 'Google Engineering Practices, Navigating a CL in review'
    }
  ),
  row(
    'reviewers',
    'how many approve',
    [
      phrase('one', 'one single 1', /\b(?:one|a single|1) (?:approval|reviewer|approver)\b/i),
      phrase('two', 'two 2', /\b(?:two|2|at least two) (?:approvals|reviewers|approvers)\b/i)
    ],
    {reason: 'a change needs one approval or more', source: 'GitHub documentation, Protected branches; Google Engineering Practices'}
  )
]
