import type {ConflictKindName} from '../model.js'

/**
 * What an agent may be for. One agent forbids it in so many words, another does it: the sentences share next to no word, so each
 * activity names how it is forbidden and how it is asked for.
 */
export interface Activity {
  /** What a contradiction about it is called: it forbids what the other does, or asks where the other decides alone. */
  readonly kind: Extract<ConflictKindName, 'polarity' | 'modality'>
  readonly activity: string
  readonly topic: string
  /** A clause that keeps the agent from it. */
  readonly forbids: RegExp
  /** A clause that makes it the agent's work; looked for in openings, steps and instructions. */
  readonly wants: RegExp
}

const no = "(?:never|do not|don['’]?t|must not|should not|cannot|will not|won['’]?t|not allowed to|no)"

const on = (pattern: string): RegExp => new RegExp(pattern, 'i')

export const activities: readonly Activity[] = [
  {
    kind: 'polarity',
    activity: 'implement',
    topic: 'implement the work, or only plan or report it',
    forbids: on(
      `\\b${no}\\b.{0,40}\\b(?:implement(?!ation)(?:s|ing)?|(?:do|perform|start|begin|carry out) (?:the |any )?(?:actual )?implementation|writ(?:e|es|ing) (?:any |the )?(?:production |actual |finished )?code|(?:modify|edit|change|touch|create)(?:s|ing)?(?: or (?:modify|edit|change|create))? (?:any |an? |the |your |source )*(?:code|files?)|(?:fix|repair)(?:es|s|ing)? (?:the |it|them|any )*(?:code|issues?|bugs?|problems?|yourself|it|them)?|apply (?:any )?(?:fix(?:es)?|changes?|patch(?:es)?))\\b(?!.{0,30}\\b(?:before|without|until|unless)\\b)|\\bread-only (?:agent|mode|reviewer|role)\\b|\\b(?:you are|stay|remain|strictly) read-only\\b|\\b(?:only|just) (?:propose|plan|report|research|advise|recommend|review|suggest)\\b(?! (?:what|if|when|those|issues?|findings?|high|problems?|the|on|at|your))|\\b(?:goal|role|job|task|mission) is (?:only |just )?to (?:only |just )?(?:propose|plan|research|report|advise)\\b|\\b(?:implementation|coding|fixing|repair) is (?:not your|the job of)\\b|\\b(?:propose|report|plan|review|advise|suggest) only\\b`
    ),
    wants: on(
      `^(?:you\\s+(?:\\w+\\s+(?:and|,)\\s+)*)?(?:\\w+(?:,| and)\\s+)*(?:implement|fix|build|develop|write|repair)s?\\b.{0,40}\\b(?:changes?|endpoints?|features?|fix(?:es)?|solutions?|routes?|services?|apis?|code|components?|applications?|bugs?|issues?|incrementally|systems?|infrastructure|modules?|patch(?:es)?|directly|yourself|cause|what was asked)\\b|^implement (?:the )?(?:fix|solution|changes?)|\\bapply (?:the )?(?:fix|patch|change)(?:es)? (?:directly|yourself|at once|immediately)`
    )
  },
  {
    kind: 'polarity',
    activity: 'run',
    topic: 'run tests, builds or commands, or never',
    forbids: on(
      `\\b${no}\\b.{0,60}\\b(?:run|execute|start|launch)\\b.{0,25}\\b(?:build|builds|dev|tests?|commands?|servers?|scripts?|anything|suites?)\\b`
    ),
    wants: on(`\\b(?:run|execute|re-?run)\\b.{0,30}\\b(?:tests?|test suites?|builds?|suite|linters?|commands?|checks?|them)\\b`)
  },
  {
    kind: 'polarity',
    activity: 'code in the answer',
    topic: 'code in the answer, or none',
    forbids: on(
      `\\b${no}\\b.{0,30}\\b(?:write|include|output|paste|show|give|provide|put|contain)?\\s*(?:full |complete |executable |any |actual |finished )?code\\b.{0,40}\\b(?:in (?:the |your )?(?:output|answers?|responses?|plans?|docs?|documents?|reports?|messages?|reviews?|comments?)|blocks?|snippets?)\\b|\\b${no}\\b output (?:any |executable )?code\\b`
    ),
    wants: on(
      `\\b(?:provide|propose|include|show|give|deliver|add|present|suggest|return)\\b.{0,60}\\b(?:code (?:examples?|snippets?|samples?|blocks?)|fenced (?:code )?blocks?|full code|complete code|working code|specific examples? of how to fix)\\b`
    )
  },
  {
    kind: 'polarity',
    activity: 'commit',
    topic: 'commit or push, or leave that to others',
    forbids: on(
      `\\b${no}\\b.{0,25}\\b(?:git (?:commit|push)\\b|(?:commit|push)(?=$|[.;,]| (?:changes?|anything|code|or|by yourself|yourself|automatically|on your own|unless asked)\\b))`
    ),
    wants: on(
      `^(?:then |finally |always )?(?:commit|push)\\b.{0,40}\\b(?:changes?|work|branch|result|each|after|when|it|them|early|often|everything)\\b`
    )
  },
  {
    kind: 'modality',
    activity: 'ask',
    topic: 'ask or wait for approval, or act without asking',
    forbids: on(
      `\\b${no}\\b.{0,20}\\b(?:ask|wait)\\b.{0,30}\\b(?:user|approval|permission|confirmation|questions?|before|human)\\b|\\bwithout (?:asking|waiting|confirmation|approval|(?:human|user) (?:input|approval))\\b|\\bautonomous(?:ly)?\\b.{0,60}\\b(?:minimal|without|no)\\b|\\bproceed (?:immediately|at once|directly) without\\b`
    ),
    wants: on(
      `\\b(?:ask|seek|wait for|await|get|obtain|request|require)s?\\b.{0,40}\\b(?:user|explicit|human)?\\s*(?:approval|confirmation|permission|sign-?off|consent|go-ahead)\\b`
    )
  },
  {
    kind: 'polarity',
    activity: 'write tests',
    topic: 'write tests, or leave them to others',
    forbids: on(`\\b${no}\\b.{0,20}\\bwrite (?:any |the |unit |new )?tests?\\b|\\bdo not (?:add|create) (?:any )?tests?\\b`),
    wants: on(`^(?:add|write|create|update|generate)\\b.{0,20}\\btests?\\b`)
  },
  {
    kind: 'polarity',
    activity: 'new files',
    topic: 'create documentation files, or never unasked',
    forbids: on(
      `\\b${no}\\b.{0,20}\\b(?:create|write|add|generate)\\b.{0,20}\\b(?:documentation|markdown|readme|summary|docs?)\\b(?: files?)?`
    ),
    wants: on(
      `^(?:always )?(?:create|write|add|generate|save)\\b.{0,30}\\b(?:documentation|markdown|readme|summary|docs?) files?\\b|^(?:create|write|maintain) (?:a )?readme\\b`
    )
  },
  {
    kind: 'polarity',
    activity: 'style',
    topic: 'style is the matter of the review, or not',
    forbids: on(
      `\\bstyle\\b.{0,20}\\b(?:is|are) (?:none of|not) (?:your|the|our|a)\\b|\\b(?:formatting|style)\\b.{0,60}\\b(?:linters?|formatters?|tools?) (?:owns?|handles?|checks?|takes? care)\\b|\\b(?:not|no|never|ignore|skip)\\b.{0,25}\\b(?:style preferences|formatting|tabs (?:vs\\.?|versus|or|and) spaces|style issues?|code style|stylistic|nitpicks?|nits|style comments?|matters of style|style questions?)\\b`
    ),
    wants: on(
      `\\b(?:check|review|flag|report|comment on|enforce|verify|examine|note|include|list|point out)\\b.{0,50}\\b(?:style (?:issues?|violations?|problems?|preferences?|inconsistenc\\w+|questions?)|code style|formatting|naming and style|nitpicks?|nits)\\b|\\bstyle (?:is|are) (?:a )?part of\\b|\\bstyle inconsistenc\\w+|\\b(?:minor|nits?|suggestions?)\\b.{0,12}\\bstyle\\b|\\bstyle suggestions\\b|\\bfor style preferences\\b|\\bconsistent code (?:formatting|style)\\b`
    )
  },
  {
    kind: 'polarity',
    activity: 'doubtful findings',
    topic: 'report everything, or only what is certain',
    forbids: on(
      `\\b(?:only|just) report\\b.{0,40}\\b(?:confiden|certain|sure|high|real|proven|critical)|\\bleave out\\b.{0,30}\\b(?:cannot prove|not sure|uncertain|unsure)|\\b${no}\\b.{0,15}\\breport\\b.{0,25}\\b(?:uncertain|unsure|suspicions?|guess|speculat|low-confidence|minor)|\\breport\\b.{0,30}\\bonly (?:if|when)\\b.{0,40}\\b(?:sure|certain|confident)|\\bfilter aggressively\\b|\\bconfidence\\b.{0,12}(?:≥|>=|above|over|at least)\\s*\\d`
    ),
    wants: on(
      `\\b(?:report|list|mention|include|flag|note|mark)\\b.{0,40}\\b(?:every|all|any|each|even)\\b.{0,25}\\b(?:suspicions?|issues?|findings?|problems?|doubts?|concerns?|minor|small)\\b|\\beven if (?:you are |it is )?(?:not sure|unsure|uncertain|minor|small)\\b|\\bnits?\\b|\\bminor (?:improvements?|issues?|points?)\\b|\\bfor style preferences\\b|\\bcomplete feedback\\b|\\b(?:mention|report|list|note)\\b.{0,20}\\b(?:small|minor|doubts?|uncertain)\\b|\\buncertain finding is better\\b`
    )
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
    )
  },
  {
    kind: 'polarity',
    activity: 'delegate',
    topic: 'do it oneself, or delegate it',
    forbids: on(
      `\\b${no}\\b.{0,20}\\b(?:delegate|hand (?:it |work )?off|spawn|call other agents|subagents?)\\b|\\bdo (?:all |everything |the whole )?(?:work )?(?:it )?yourself\\b`
    ),
    wants: on(
      `^hand\\b.{0,40}\\bto\\b|^(?:always )?(?:delegate|hand off|route|dispatch|assign)\\b.{0,60}\\b(?:agents?|specialists?|subagents?|debuggers?|reviewers?|engineers?|experts?)\\b|\\bcoordinator\\b.{0,60}\\bdelegates?\\b`
    )
  }
]
