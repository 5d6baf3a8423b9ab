import {type Activity, anyOf, bans, bansOf, claimsTo, type Deed, demands, listedAs} from './activity.js'

/** Changing or making what a program is made of. */
const change: Deed = {
  deeds: 'edit modify change alter touch update fix repair patch correct implement',
  things:
    'code|codebase|files?|sources?|source code|repository|repo|implementations?|anything|issues?|bugs?|problems?|errors?|findings?|vulnerabilities|fix(?:es)?|changes?|solutions?|features?|what you find'
}
const make: Deed = {
  deeds: 'write create generate apply make produce',
  things:
    'code|implementations?|fix(?:es)?|patch(?:es)?|changes?|edits?|code changes?|implementation (?:files?|code)|(?:files? )?modifications?'
}
/** Changing what others wrote, where the work is a text. */
const texts = 'texts?|prose|copy|drafts?|manuscripts?|wording|sentences?|paragraphs?|passages?|chapters?|articles?|translations?|essays?'
const rewrite: Deed = {deeds: 'rewrite edit change alter modify correct rephrase revise fix', things: texts}
const changes =
  'implementation(?: work)?|code (?:changes?|edits?|modifications?|implementation)|implementing(?: \\w+)?|coding|(?:file )?edits|file (?:changes?|modifications?|editing)|writing (?:\\w+ )?code|fixing(?: (?:bugs?|issues?|code|problems?))?|repairs?'
const judge = 'review|advise|plan|report|analy[sz]e|research|propose|recommend|suggest|diagnose|assess|audit|observe'
const onlyJudges = [
  "\\b(?:you are|you[’']re|stay|remain|strictly|works?|operates?|runs?)(?: an?| in| as| strictly)* read-only\\b(?! (?:access|replica|quer|user|role|token|field|propert))",
  '^(?:strictly )?read-only(?: (?:agent|mode|reviewer|role|review|analysis|audit|advisor|subagent|diagnosis|investigation|assessment|scope))?(?=$|[.,;:—–!])',
  '\\bread-only (?:agent|reviewer|auditor|advisor|analyst|subagent|specialist|explorer|investigator)\\b',
  `^(?:you )?(?:only|just|strictly|solely) (?:${judge})(?:(?:,|,? and|,? or) (?:${judge}))*(?=$|[.;,!])`,
  `\\b(?:this is|it is|as|strictly|for) (?:an? )?(?:review|report|plan|planning|analysis|advice|research|audit|diagnosis|suggestion)s?[ -]only\\b|^(?:${judge}|recommendations?|analysis|advice|planning|advisory)[ -]only(?=$|[.;,!:])`,
  `\\b(?:goal|role|job|task|mission|purpose) is (?:only |just |solely |strictly |exclusively )to (?:${judge})\\b|\\b(?:goal|role|job|task|mission|purpose) is to (?:just|only) (?:${judge})\\b`,
  `\\bthis is an? (?:review|audit|assessment|analysis) only\\b`
].join('|')

/** Things that somebody builds, in any trade. */
const parts =
  'code|codebase|endpoints?|features?|components?|modules?|functions?|scripts?|fix(?:es)?|patch(?:es)?|bugs?|(?:the )?(?:root )?cause|class(?:es)?|handlers?|routes?|changes?'
const works =
  'code|software|applications?|apps?|services?|apis?|endpoints?|features?|components?|modules?|infrastructure|back-?ends?|front-?ends?|interfaces?|uis?|websites?|pages|functions?|scripts?|fix(?:es)?|patch(?:es)?|changes?|bugs?|libraries|contracts?|games?'

export const workActivities: readonly Activity[] = [
  {
    kind: 'polarity',
    activity: 'implement',
    topic: 'implement the work, or only plan or report it',
    forbids: anyOf(bans(change), bans(make), bans({deeds: 'implement fix', things: 'anything', bare: true}), bansOf(changes), onlyJudges),
    listed: anyOf(listedAs(change, changes), listedAs(make)),
    wants: anyOf(
      demands({deeds: 'implement build(?!.(?:and|or|in)\\b) develop fix repair patch rewrite refactor edit modify', things: parts}),
      demands({deeds: 'implement fix edit', things: 'directly|yourself|what was asked|incrementally|files?|issues?'}),
      demands({deeds: 'write', things: 'code|fix|patch|components?|endpoints?|services?|functions?|modules?|class(?:es)?'}),
      demands({deeds: 'apply make', things: 'fix(?:es)?|patch(?:es)?|edits?|(?:code |minimal |targeted |necessary |required )changes?'})
    ),
    hints:
      /^(?:implement|develop)\b|^build (?!(?:and|in|once|systems?|time|times|verification|optimi\w+|stages?|steps?|tools?|process\w*|automated|pipelines?|status|artifacts?|logs?|commands?)\b)/i,
    claims: anyOf(
      claimsTo({deeds: 'implement build develop write ship refactor', things: works}),
      claimsTo({deeds: 'fix repair resolve remediate', things: 'bugs?|errors?|issues?|failures?|defects?|code|vulnerabilities'})
    ),
    enough: 2
  },
  {
    kind: 'polarity',
    activity: 'rewrite',
    topic: 'change the text, or only comment on it',
    forbids: anyOf(bans(rewrite), bansOf('(?:rewriting|rewrites|line edits|copy-?editing)')),
    listed: anyOf(listedAs(rewrite, 'rewriting|copy-?editing|line editing')),
    wants: anyOf(demands({...rewrite, deeds: 'rewrite edit correct rephrase revise polish tighten'}, 30)),
    claims: anyOf(claimsTo({...rewrite, deeds: 'rewrite edit correct rephrase revise polish'}, 40)),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'write files',
    topic: 'write a file, or only answer',
    forbids: anyOf(
      bans({
        deeds: 'create write save generate produce',
        things:
          '(?:report |markdown |output |documentation |\\.?md )?(?<!(?:source|code|application|production|project|test) )files?|reports? to (?:disk|a file)|to disk|to files?'
      }),
      '\\b(?:findings|results?|reports?|output|answers?) (?:is|are) (?:only )?(?:returned|given|delivered) (?:as (?:text|output)|inline|in (?:the|your) (?:answer|reply|message|chat))\\b',
      '(?:^|[,;:.] )no (?:report |new )?files? (?:is|are|get) (?:written|created|saved)'
    ),
    listed: anyOf(listedAs({deeds: 'create write save generate', things: '(?:report |markdown |output )?files?|reports? to disk'})),
    wants:
      /\b(?:save|write|store|put|export|output)s?\b.{0,60}\b(?:to|in|into|under|as|at)\b.{0,30}(?:`[^`]*|[\w./<>{}*-]+)\/[\w.<>{}*[\]-]*|\b(?:save|write|store|create|update)s?\b.{0,50}[\w./<>{}*[\]-]+\.(?:md|html|json|csv|ya?ml|txt|docx|pdf)\b/i,
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'write tests',
    topic: 'write tests, or leave them to others',
    forbids: anyOf(
      bans({
        deeds: 'write add create generate implement author',
        things: '(?:unit |integration |automated |e2e )?tests?(?: cases?| code| files?| suites?)?'
      }),
      bansOf('(?:test writing|writing (?:\\w+ )?tests|test (?:creation|authoring|implementation))')
    ),
    listed: anyOf(
      listedAs(
        {deeds: 'write add create generate', things: '(?:unit |integration |automated |e2e )?tests?(?: cases?| code| files?)?'},
        'test (?:writing|creation|authoring|implementation)'
      )
    ),
    wants: anyOf(
      demands({deeds: 'add write create update generate implement', things: 'tests?(?! (?:data|plan|report|strateg|environment))'}, 25)
    ),
    claims: anyOf(claimsTo({deeds: 'write create build generate', things: 'tests|test suites?|test cases'}, 40)),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'new files',
    topic: 'create documentation files, or never unasked',
    forbids: anyOf(
      bans({
        deeds: 'create write add generate produce',
        things: '(?:documentation|markdown|readme|summary|docs?|md)(?: files?| documents?)?'
      })
    ),
    listed: anyOf(listedAs({deeds: 'create write add generate', things: '(?:documentation|markdown|readme|summary|docs?)(?: files?)?'})),
    wants: anyOf(
      '^(?:always )?(?:create|write|add|generate|save|maintain|produce)\\b.{0,30}\\b(?:documentation|markdown|readme|summary|docs?) files?\\b',
      '^(?:always )?(?:create|write|maintain|update) (?:an? |the )?(?:readme|documentation)(?=$|[ .,;])(?! (?:if|when|only))'
    ),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'design',
    topic: 'make the design decisions, or leave them to others',
    forbids: anyOf(
      bans({
        deeds: 'make take change design propose decide redesign',
        things: '(?:architecture|architectural|design|technical|product|technology)(?: decisions?| choices?| changes?)?|architectures?'
      }),
      bansOf('(?:architecture|architectural|system design|product) (?:decisions?|choices?)|system architecture'),
      '\\b(?:architectur\\w+|design) (?:decisions?|choices?|questions?|gaps?)\\b.{0,40}\\b(?:flag|escalate|defer|hand|refer|leave|go)(?:s|ed)?\\b.{0,20}\\bto (?:the |an )?(?:\\w+ )?architect\\b',
      '\\b(?:flag|escalate|defer|hand|refer|leave)s? (?:all |any )?(?:architectur\\w+|design) (?:decisions?|choices?|questions?)\\b.{0,20}\\bto (?:the |an )?(?:\\w+ )?architect\\b'
    ),
    listed: anyOf(
      '^(?:(?:system|software|solution) )?architecture(?: (?:design|decisions?))?(?=$|[ ,;(])(?! (?:doc|review))|^(?:making )?(?:architectural|design) decisions?\\b'
    ),
    wants: anyOf(
      demands(
        {
          deeds: 'design define architect decide choose',
          things: 'architectures?|system design|(?:technology|tech) (?:stack|choices?)|(?:design|architectural) decisions?'
        },
        30
      ),
      '^make (?:\\w+ )?(?:architectur\\w+|design|technology) (?:decisions?|choices?)'
    ),
    claims: anyOf(claimsTo({deeds: 'design architect', things: 'architectures?|systems?'}, 30)),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'refactor',
    topic: 'improve the code around the task, or leave it alone',
    forbids: anyOf(
      bans({
        deeds: 'refactor restructure rewrite reorganize',
        things: 'anything else|(?:surrounding|unrelated|adjacent|neighbou?ring|existing|working|nearby) code|code',
        bare: true
      }),
      bans({
        deeds: 'touch change modify improve edit clean',
        things: '(?:unrelated|surrounding|adjacent|nearby) (?:code|files?|lines?|parts?)'
      }),
      bansOf('(?:opportunistic|drive-by|unrelated) (?:refactorings?|cleanups?|improvements?|changes?)')
    ),
    wants: anyOf(
      '\\b(?:refactor|clean up|improve|tidy)\\b.{0,30}\\b(?:as you go|along the way|while you are there|whenever you (?:touch|see)|surrounding code|nearby code|code you touch)\\b',
      '\\bboy ?scout rule\\b|\\bleave (?:the |every )?(?:code|codebase|file|place)s? (?:\\w+ )?(?:cleaner|better)\\b',
      '\\b(?:proactively|aggressively|opportunistically|fearlessly) refactor\\b|^refactor (?:aggressively|mercilessly|proactively|opportunistically)'
    ),
    enough: 1
  }
]
