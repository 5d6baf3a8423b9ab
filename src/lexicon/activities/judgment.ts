import {type Activity, anyOf, bans} from './activity.js'

const no = "(?:never|do not|don['’]?t|must not|should not|cannot|will not|won['’]?t|avoid|refrain from)"
const several =
  '(?:multiple|several|alternative|different|various|many|competing|two or three|at least (?:two|three|[2-5])|[2-5](?:\\s*(?:-|–|to)\\s*\\d)?)'
const options = '(?:options?|approach(?:es)?|alternatives?|solutions?|designs?|concepts?|variants?|directions?|recommendations?|paths?)'
const opens = '^(?:(?:you|then|always|first|also|next|will|must|should|can|to|and) ){0,3}'

/** What an agent decides by itself, and how: one answer or several, a guess or a question, a finding at once or after a check. */
export const judgmentActivities: readonly Activity[] = [
  {
    kind: 'polarity',
    activity: 'several options',
    topic: 'present several options, or commit to one',
    forbids: anyOf(
      `\\b(?:pick|choose|select|recommend|give|settle on|commit to) (?:exactly |only )?(?:one|a single) (?:\\w+ )?${options}\\b(?! (?:per|for each|at a time))`,
      `\\b(?:rather than|instead of|not|without|never|don['’]?t|do not) (?:present|offer|giv|list|propos|provid)\\w* (?:a (?:menu|list) of |the user (?:a )?)?(?:${several} )?(?:\\w+ )?(?:options|alternatives|approaches|choices)\\b`,
      '\\b(?:one|a single) (?:clear |firm |decisive )?(?:recommendation|answer|proposal), (?:not|never) (?:a )?(?:menu|list|survey|several)'
    ),
    wants: anyOf(
      `${opens}(?:present|offer|propose|provide|give|suggest|generate|develop|outline|sketch|draft)s?\\b.{0,25}\\b${several} (?:[\\w-]+ )?${options}\\b`,
      `${opens}(?:present|offer|propose|suggest|provide|give) (?:the user )?(?:with )?(?:options|alternatives|alternative (?:approaches|solutions))\\b(?! text)`
    ),
    hints: anyOf(`${opens}(?:consider|explore|compare|evaluate|weigh|examine)s?\\b.{0,25}\\b${several} (?:[\\w-]+ )?${options}\\b`),
    enough: 2
  },
  {
    kind: 'polarity',
    activity: 'clarify',
    topic: 'ask the user to clarify, or work on without waiting',
    forbids: anyOf(
      `\\b${no} (?:stall|pause|stop|wait|block|halt|hold)\\b[^.;]{0,20}\\b(?:for|on|to)\\b[^.;]{0,30}\\b(?:context|clarif\\w+|input|information|questions?|answers?|confirmation|feedback|instructions|requirements?|users?)\\b`,
      `\\b${no} stall\\b|\\bwithout (?:stalling|pausing|stopping|waiting)\\b[^.;]{0,30}\\b(?:users?|context|clarif\\w+|input|approval|answers?|questions?)\\b`,
      bans({deeds: 'ask', things: '(?:the user )?(?:any |clarifying |follow-?up |more )*questions?|for clarification|back'}),
      '\\bwithout asking (?:any |clarifying |follow-?up )*questions\\b|(?:^|[,;:.] )no (?:clarifying |follow-?up )?questions\\b'
    ),
    wants: anyOf(
      `${opens}(?:ask|seek|request|raise|pose)s?\\b.{0,25}\\b(?:clarifying|clarification|follow-?up|probing|discovery) ?(?:questions?|from|about|when|if|on|$|[.,;])`,
      '\\b(?:engage in|hold|start|conduct|keep up) (?:an? )?(?:\\w+ )?(?:dialogue|interview|discovery conversation)\\b|\\binterview (?:the |your )?(?:user|client|requester)s?\\b',
      `${opens}clarify\\b.{0,40}\\bwith (?:the )?(?:user|client|requester|stakeholders?|customer)s?\\b`
    ),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'downgrade',
    topic: 'lower the severity of a finding, or never',
    forbids: anyOf(
      `\\b${no} (?:\\w+ ){0,2}(?:downplay|downgrade|understate|play down|soften|trivializ\\w+|water down|minimi[sz]e)\\b.{0,30}\\b(?:findings?|issues?|severit\\w+|problems?|risks?|bugs?|results?|vulnerabilit\\w+|criticism|concerns?)\\b`
    ),
    wants: anyOf(
      '\\b(?:downgrade|lower|reduce|demote)s?\\b (?:\\w+ ){0,2}(?:severit\\w+|priorit\\w+|rating|findings?)\\b',
      '\\b(?:downgrade|demote)s? (?:it|them)? ?to (?:low|minor|info\\w*|medium|warning|suggestion)\\b'
    ),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'flag at once',
    topic: 'flag at once, or only after a check',
    forbids: anyOf(
      '\\b(?:verify|check|confirm|validate|double-check|reproduce)\\b.{0,40}\\bbefore (?:you )?(?:flag(?:ging)?|report(?:ing)?|rais(?:e|ing)|filing|escalat(?:e|ing))\\b'
    ),
    wants: anyOf(
      `${opens}(?:flag|report|raise|escalate)\\b.{0,40}\\b(?:immediately|at once|right away|instantly|on sight|as soon as (?:you|it))\\b`
    ),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'theoretical findings',
    topic: 'speculative and theoretical problems: left out, or reported',
    forbids: anyOf(
      `\\b(?:${no}|no|skip|ignore|omit|leave out)\\b.{0,20}\\b(?:speculat\\w+|theoretical|hypothetical)\\b.{0,12}(?:$|[.,;]|issues?|risks?|problems?|findings?|attacks?|concerns?|vulnerabilit\\w+)`,
      '\\b(?:practical|real|actual|exploitable|proven)\\b.{0,25}\\b(?:over|not|rather than|instead of) (?:purely )?(?:theoretical|hypothetical|speculative)\\b'
    ),
    wants: anyOf(
      '\\b(?:minor|low|info\\w*|suggestions?|nits?|note|list|report|include|mention|flag)\\b.{0,60}\\b(?:theoretical|hypothetical|speculative) (?:attacks?|issues?|risks?|problems?|findings?|concerns?|vulnerabilit\\w+)\\b'
    ),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'by hand',
    topic: 'generate it, or write it by hand',
    forbids: anyOf(
      `\\b${no} (?:manually (?:write|maintain|author|create)|(?:write|maintain|author)(?: \\w+){0,3} (?:by hand|manually)|hand-?(?:write|author))(?:ing)?(?: (?:\\w+ )?(?:documentation|docs|references?|specs?|specifications?|pages?|changelogs?|it|them|content))?(?=$|[.,;])`
    ),
    wants: anyOf(
      '\\b(?:augment|extend|complete|supplement|enrich|write|maintain|curate|edit)\\w*\\b.{0,20}\\bby hand\\b',
      '\\bhand-?(?:written|crafted|curated|authored) (?:\\w+ )?(?:documentation|docs|references?|specs?|pages?|guides?|changelogs?|content)\\b',
      `${opens}manually (?:write|maintain|author|curate)\\b.{0,30}\\b(?:documentation|docs|references?|specs?|pages?|changelogs?)\\b`
    ),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'visual tests',
    topic: 'test how it looks, or leave that out',
    forbids: anyOf(
      bans({
        deeds: 'test check verify assert cover',
        things:
          '(?:for |on )?(?:visual (?:styles?|styling|appearance|details?|design|regressions?)|css|styling|styles|pixels?|appearance|look and feel)'
      }),
      '(?:^|[,;:.] )no (?:visual|screenshot|pixel) (?:regression )?tests?(?:ing)?\\b'
    ),
    wants: anyOf(
      '\\bvisual (?:regressions?|tests?|testing|comparisons?|diffs?|diffing)\\b',
      '\\bscreenshot (?:tests?|testing|comparisons?)\\b'
    ),
    claims: anyOf('\\bvisual (?:regressions?|tests?|testing)\\b'),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'change state',
    topic: 'only read from the shell, or carry out steps that change things',
    forbids: anyOf(
      `\\b${no} (?:[\\w-]+, (?:or )?|[\\w-]+ or ){0,3}(?:or )?(?:mutate|alter|change|modify|write) (?:any |the |system |remote |live )*state\\b`,
      '\\b(?:bash|shell|terminal|commands?)(?: access)?(?: is| are|:)? (?:strictly )?read-only\\b|\\bread-only (?:shell )?commands? only\\b|\\bonly (?:run )?read-only commands\\b'
    ),
    wants: anyOf(
      `${opens}(?:test|follow|run|execute|perform|carry out|walk through)\\b.{0,12}\\b(?:every|each|all|the)\\b.{0,25}\\b(?:instructions?|guides?|procedures?|steps?|runbooks?|migrations?|scripts?)\\b.{0,40}\\b(?:clean environment|fresh (?:environment|machine|install)|literally|actual system|real system|start to finish|end to end|as documented)\\b`
    ),
    enough: 1
  },
  {
    kind: 'modality',
    activity: 'gate',
    topic: 'changes to production wait for approval, or happen by themselves',
    forbids: anyOf(
      '\\b(?:production|prod|live|deploy\\w*|releases?|roll-?outs?|infrastructure changes?)\\b.{0,80}\\b(?:requires?|needs?|waits? for|gated by|only (?:with|after))\\b.{0,30}\\b(?:approvals?|sign-?offs?|human review|confirmation)\\b',
      '\\b(?:get|obtain|require|await|wait for|ask for)s?\\b.{0,25}\\b(?:approval|sign-?off|confirmation)\\b.{0,30}\\b(?:before|for|prior to)\\b.{0,30}\\b(?:production|prod|deploy\\w*|releas\\w+|apply|applying)\\b',
      `\\b${no} (?:auto-?|automatically )(?:deploy|apply|sync|merge|promote|release)`
    ),
    wants: anyOf(
      '\\bautomat(?:ed|ic) (?:sync|promotion|apply)\\b|\\bauto-?(?:sync|deploy|apply|promote|merge|release)(?:s|es|ed|ing|ment|ments)?\\b(?!.{0,20}\\b(?:staging|dev)\\b)',
      `${opens}(?:deploy|release|apply|sync|promote|roll out|ship)\\b.{0,30}\\bautomatically\\b|\\bfully automated (?:production )?(?:deployments?|releases?)\\b`
    ),
    enough: 1
  }
]
