import {type Activity, anyOf, bans} from './activity.js'

const no = "(?:never|do not|don['’]?t|must not|should not|cannot|will not|won['’]?t|not allowed to|no)"

const on = (pattern: string): RegExp => new RegExp(pattern, 'i')

/** How an agent goes about its work, and what its answers hold. */
export const conductActivities: readonly Activity[] = [
  {
    kind: 'polarity',
    activity: 'code in the answer',
    topic: 'code in the answer, or none',
    forbids: on(
      `\\b${no}\\b.{0,30}\\b(?:write|include|output|paste|show|give|provide|put|contain)?\\s*(?:full |complete |executable |any |actual |finished )?code\\b.{0,40}\\b(?:in (?:the |your )?(?:output|answers?|responses?|plans?|docs?|documents?|reports?|messages?|reviews?|comments?)|blocks?|snippets?)\\b|\\b${no}\\b output (?:any |executable )?code\\b`
    ),
    wants: on(
      `\\b(?:provide|propose|include|show|give|deliver|add|present|suggest|return)\\b.{0,60}\\b(?:code (?:examples?|snippets?|samples?|blocks?)|fenced (?:code )?blocks?|full code|complete code|working code|specific examples? of how to fix)\\b`
    ),
    enough: 1
  },
  {
    kind: 'modality',
    activity: 'ask',
    topic: 'ask or wait for approval, or act without asking',
    forbids: anyOf(
      `\\b${no} (?:stop to |pause to |ever )?(?:ask|wait)\\b[^.;]{0,30}\\b(?:user|approval|permission|confirmation|input|human)\\b`,
      "^(?!.*\\b(?:never|not|don['’]?t|cannot|reject)\\b).*\\b(?:act|work|proceed|continue|operate|run|execute|implement|fix|decide|apply|start|complete|go)(?:s|es|ing)?\\b[^.;]{0,50}\\bwithout (?:asking(?! questions)|waiting|(?:any |further |explicit )?(?:user |human )?(?:confirmation|approval|permission|input|intervention))",
      '\\bautonomous(?:ly)?\\b.{0,60}\\b(?:minimal|without|no)\\b|\\b(?:work|act|operate|proceed)s? (?:fully |completely |entirely )?autonomously\\b'
    ),
    wants: anyOf(
      '\\b(?:ask|seek|wait for|await|get|obtain|request)s?\\b[^.;:]{0,40}\\b(?:approval|confirmation|permission|sign-?off|consent|go-ahead)\\b',
      '\\brequires?\\b (?:explicit |human |user |prior |written |manual |pre-execution )*(?:approval|confirmation|sign-?off|consent)\\b',
      '^ask (?:the user |first )?before\\b|\\bcheck with the (?:user|human|team|owner) before\\b'
    ),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'style',
    topic: 'style is the matter of the review, or not',
    forbids: on(
      `\\bstyle\\b.{0,20}\\b(?:is|are) (?:none of|not) (?:your|the|our|a)\\b|\\b(?:formatting|style)\\b.{0,60}\\b(?:linters?|formatters?|tools?) (?:owns?|handles?|checks?|takes? care)\\b|\\b(?:not|no|never|ignore|skip)\\b[^:;()|]{0,25}\\b(?:style preferences|formatting(?! elements)|tabs (?:vs\\.?|versus|or|and) spaces|style issues?|code style|stylistic|nitpicks?|nits|style comments?|matters of style|style questions?)\\b`
    ),
    wants: on(
      `\\b(?:check|review|flag|report|comment on|enforce|verify|examine|note|include|list|point out)\\b.{0,50}\\b(?:style (?:issues?|violations?|problems?|preferences?|inconsistenc\\w+|questions?)|code style|formatting|naming and style|nitpicks?|nits)\\b|\\bstyle (?:is|are) (?:a )?part of\\b|\\bstyle inconsistenc\\w+|\\b(?:minor|nits?|suggestions?)\\b.{0,12}\\bstyle\\b|\\bstyle suggestions\\b|\\bfor style preferences\\b|\\bconsistent code (?:formatting|style)\\b`
    ),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'doubtful findings',
    topic: 'report everything, or only what is certain',
    forbids: on(
      `\\b(?:only|just) report\\b.{0,40}\\b(?:confiden|certain|sure|high|real|proven|critical)|\\bleave out\\b.{0,30}\\b(?:cannot prove|not sure|uncertain|unsure)|\\b${no}\\b.{0,15}\\breport\\b.{0,25}\\b(?:uncertain|unsure|suspicions?|guess|speculat|low-confidence|minor)|\\breport\\b.{0,30}\\bonly (?:if|when)\\b.{0,40}\\b(?:sure|certain|confident)|\\bfilter aggressively\\b`
    ),
    wants: on(
      `\\b(?:report|list|mention|include|flag|note|mark)\\b.{0,40}\\b(?:every|all|any|each|even)\\b.{0,25}\\b(?:suspicions?|issues?|findings?|problems?|doubts?|concerns?|minor|small)\\b|\\beven if (?:you are |it is )?(?:not sure|unsure|uncertain|minor|small)\\b|\\bnits?\\b|\\bminor (?:improvements?|issues?|points?)\\b|\\bfor style preferences\\b|\\bcomplete feedback\\b|\\b(?:mention|report|list|note)\\b.{0,20}\\b(?:small|minor|doubts?|uncertain)\\b|\\buncertain finding is better\\b`
    ),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'authentication',
    topic: 'authentication required, or none at all',
    forbids: on(
      `\\bno (?:authentication|authorization|login)\\b.{0,40}\\b(?:is |are )?(?:required|needed|necessary)\\b|\\b(?:authentication|authorization|login) (?:is|are) not (?:required|needed)\\b`
    ),
    wants: on(
      `\\b(?:implement|secure|require|enforce|add|use|apply)s?\\b.{0,40}\\b(?:authentication|authorization|oauth2?|jwt|permissions|login)\\b`
    ),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'praise',
    topic: 'say what is good, or only what is wrong',
    forbids: anyOf(
      `\\b${no} (?:\\w+ ){0,2}(?:praise|compliments?|congratulate|flatter|pad (?:the )?(?:review|report|feedback))\\b`,
      '\\b(?:skip|omit|leave out) (?:the |any |all )?(?:praise|compliments|pleasantries|positives|positive feedback)\\b',
      '\\b(?:only|just) (?:report|list|mention|name) (?:the )?(?:problems|issues|defects|what is wrong)(?=$|[.;,])'
    ),
    wants: anyOf(
      '\\b(?:praise|compliment|celebrate|acknowledge|recogni[sz]e|highlight|call out|point out|mention|note|start with|begin with|include|appreciate)\\b.{0,30}\\b(?:good (?:work|code|practices?|patterns?|points?|decisions?|parts?)|strengths|positives|positive (?:aspects|feedback|points|findings|notes|patterns)|what (?:is|was|works?|went) (?:\\w+ )?(?:well|good)|done well|clever solutions)\\b',
      '^praise (?:good|what|clean|clever)'
    ),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'explain',
    topic: 'explain the answer, or give only the result',
    forbids: anyOf(
      bans({
        deeds: 'explain justify',
        things: 'yourself|your (?:code|changes?|reasoning|answers?|choices?|decisions?|work)|anything|the code|the changes?'
      }),
      bans({deeds: 'include add give provide write', things: 'explanations?|commentary|explanatory text'}),
      '(?:^|[,;:.] ?|\\band )(?:no|without(?: any)?) (?:explanations?|commentary|explanatory text)\\b',
      '\\b(?:output|return|reply|respond|answer)s?\\b (?:with )?(?:only|nothing but) (?:the )?(?:final )?(?:code|json|result|translation|text|diff|patch|command|query|answer)\\b'
    ),
    wants: anyOf(
      '^(?:(?:you|always|then|and|briefly|clearly|also) ){0,3}(?:explain|justify)\\b.{0,25}\\b(?:your|each|every|the|any) (?:\\w+ )?(?:reasoning|changes?|decisions?|choices?|rationale|answers?|approach|corrections?|edits?|trade-?offs?)\\b',
      '^(?:always )?(?:include|add|provide|give)\\b.{0,25}\\b(?:explanations?|rationales?|reasoning)\\b'
    ),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'extras',
    topic: 'only what was asked, or more than that',
    forbids: anyOf(
      '\\b(?:implement|build|do|change|make|write|answer|add|deliver)\\b (?:only|just|exactly|strictly) (?:what (?:is|was|has been)|the) (?:\\w+ )?(?:specified|asked|requested|required|requested changes?)\\b',
      '\\b(?:only|just|nothing but|exactly) (?:do |implement |build |make |change )?what (?:is|was|has been) (?:\\w+ )?(?:specified|asked|requested)\\b',
      '\\b(?:nothing|no more than|not go) (?:beyond|more than) (?:what|the)\\b.{0,25}\\b(?:asked|requested|specified|task|scope|request|spec(?:ification)?)\\b',
      '(?:^|[,;:.] |\\badd )no (?:extra|additional|bonus|unrequested|unasked) (?:features?|functionality|improvements?|work|changes?|suggestions?)\\b',
      bans({
        deeds: 'add suggest propose offer implement make',
        things:
          '(?:extra|unrequested|additional|unsolicited|bonus) (?:features?|functionality|improvements?|suggestions?|advice|changes?)|improvements?'
      }),
      bans({deeds: 'add implement introduce', things: 'features?|functionality'})
    ),
    wants: anyOf(
      '^(?:(?:you|always|also) ){0,2}(?:proactively|actively) (?:suggest|propose|offer|add|recommend|identify|improve|point out)\\b',
      '\\b(?:suggest|propose|offer|recommend|point out|add)\\b.{0,50}\\bproactively\\b',
      '\\bgo (?:above and )?beyond (?:what|the)\\b',
      '^(?:always )?(?:suggest|propose|offer) (?:\\w+ )?(?:improvements?|additional features?|enhancements?|related features?)\\b',
      '\\banticipate\\b.{0,30}\\b(?:needs?|requests?|requirements?)\\b'
    ),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'placeholders',
    topic: 'leave placeholders and TODOs, or none at all',
    forbids: anyOf(
      '\\bno (?:\\w+ )?(?:placeholders?|todos?|stubs?)(?: (?:comments?|text|code|values?|or \\w+|and \\w+|remain\\w*|left|markers?))?(?=$|[ .,;)])',
      "\\b(?:never|do not|don['’]?t|must not|without) (?:\\w+ ){0,2}(?:placeholders?|todos?|stubs?)\\b",
      '\\bfree of (?:placeholders?|todos?)\\b'
    ),
    listed: anyOf('^(?:leaving |using )?(?:placeholders?|todos?)(?: (?:comments?|text|code))?(?=$|[.,;])'),
    wants: anyOf(
      '\\b(?:mark|flag|leave|write|insert|put|add|note)\\b.{0,40}(?<![#:])\\b(?:todos?|tbd|fixme|placeholders?|to be confirmed)\\b(?! (?:list|tool|app|items?|tasks?))'
    ),
    enough: 1
  },
  {
    kind: 'modality',
    activity: 'assume',
    topic: 'make assumptions, or never',
    forbids: anyOf(
      `\\b${no} (?:\\w+ ){0,1}(?:guess|assum(?:e|ptions?)|speculate|fill (?:in )?gaps)(?=$|[.;,!—]| (?:about|or|and|when|if|anything|what|requirements?|missing|intent|facts?)\\b)`,
      '\\b(?:ask|say so|stop) (?:instead of|rather than) (?:guess|assum)'
    ),
    wants: anyOf(
      '\\b(?:make|use|take|choose) (?:\\w+ ){0,2}(?:reasonable|sensible|sound|educated|safe|explicit) (?:assumptions?|defaults?|guess(?:es)?)\\b',
      '\\b(?:state|list|document|note) (?:your |all |the |any )?assumptions? and (?:proceed|continue|go on|move on)\\b',
      '\\b(?:flag|list|state|document|note|mark|record|surface)\\b.{0,20}\\bassumptions?\\b.{0,40}\\b(?:proceed|continue|go on|move on|carry on)',
      '\\bwith (?:\\w+ ){0,2}assumptions (?:flagged|stated|marked|noted|documented|listed)\\b',
      '^assume\\b.{0,40}\\b(?:unless|if (?:nothing|not|none|unclear|missing|it is not))\\b'
    ),
    hints: anyOf(
      '^(?:(?:you|then|always|also) ){0,2}(?:list|state|flag|document|note|record|write down|mark)(?: \\w+){0,3} assumptions\\b'
    ),
    enough: 2
  },
  {
    kind: 'polarity',
    activity: 'estimate',
    topic: 'estimate time or effort, or never',
    forbids: anyOf(
      bans({
        deeds: 'give provide make include offer estimate add',
        things:
          '(?:time|effort|cost|duration|delivery)?[ -]?(?:estimates?|estimations?|timelines?)|(?:time|effort|durations?|timelines?|dates)'
      }),
      '(?:^|[,;:.] )no (?:time|effort|cost) estimates?\\b'
    ),
    wants: anyOf(
      '^(?:(?:you|then|also|and) ){0,2}(?:estimate|provide|give|include|add)\\b.{0,30}\\b(?:(?:time|effort|cost|duration) estimates?|effort|timelines?|durations?|story points|estimated (?:time|effort|hours))\\b'
    ),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'advice',
    topic: 'give professional advice, or never',
    forbids: anyOf(
      bans({
        deeds: 'give provide offer make',
        things: '(?:legal|medical|financial|investment|tax|clinical|health) (?:advice|opinions?|recommendations?|diagnos[ei]s)|diagnos[ei]s'
      }),
      bans({deeds: 'diagnose prescribe', things: 'patients?|anyone|conditions?|illnesses', bare: true}),
      '\\b(?:this is |is |are )?not (?:legal|medical|financial|investment|tax) advice\\b|(?:^|[,;:.] )no (?:legal|medical|financial|investment|tax) advice\\b'
    ),
    wants: anyOf(
      '^(?:(?:you|then|also) ){0,2}(?:give|provide|offer|advise|recommend|deliver)\\b.{0,40}\\b(?:legal|medical|financial|investment|tax|clinical) (?:advice|opinions?|recommendations?|guidance|diagnos[ei]s)\\b',
      '^(?:(?:you|then) ){0,2}(?:diagnose|prescribe|recommend) (?:\\w+ ){0,2}(?:patients?|medication|treatments?|dos(?:es|age)|investments?|stocks|deductions?)\\b'
    ),
    enough: 1
  }
]
