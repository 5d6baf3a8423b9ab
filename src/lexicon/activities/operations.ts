import {type Activity, anyOf, bans, bansOf, type Deed, demands, listedAs} from './activity.js'

const runs: Deed = {
  deeds: 'run execute start launch',
  things:
    'builds?|(?:the )?dev(?:elopment)? servers?|servers?|(?:unit )?tests?|test suites?|suites?|(?:shell |bash |terminal |system )?commands?|scripts?|anything|applications?|apps?|queries'
}
const production = '(?:live |production )?(?:deployments?|releases?|roll-?outs?)|production'
const messages =
  '(?:e-?mails?|messages?|replies|responses to (?:customers?|clients?|users?)|newsletters?|campaigns?|tweets|posts?|comments?|articles?|invoices?|content|offers?|letters?)'

/** What an agent does to the world around it. */
export const operationActivities: readonly Activity[] = [
  {
    kind: 'polarity',
    activity: 'run',
    topic: 'run tests, builds or commands, or never',
    forbids: anyOf(bans(runs)),
    listed: anyOf(listedAs(runs)),
    wants:
      /^(?:(?:you|then|always|finally|next|now|to|and|will|must|should|also) ){0,3}(?:run|execute|re-?run)\b.{0,30}\b(?:tests?|test suites?|builds?|suites?|linters?|commands?|checks?)\b/i,
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'commit',
    topic: 'commit or push, or leave that to others',
    forbids: anyOf(
      bans({
        deeds: 'commit push',
        things: 'changes?|anything|code|your work|work|it|them|branches|to (?:the )?(?:remote|repository)',
        bare: true
      }),
      "\\b(?:never|do not|don['’]?t|must not)\\b.{0,12}\\bgit (?:commit|push)\\b(?!.{0,6}--?f)",
      bansOf('(?:git )?(?:commits?|pushes|commits or pushes)|git (?:operations|commits)')
    ),
    listed: anyOf(listedAs({deeds: 'commit push', things: 'changes?|code|anything|work'}, 'git (?:operations|commits?)')),
    wants:
      /^(?:then |finally |always |you )?(?:commit|push)\b.{0,40}\b(?:changes?|work|branch|result|each|after|when|it|them|early|often|everything|frequently)\b/i,
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'approve',
    topic: 'approve or merge by oneself, or leave that to people',
    forbids: anyOf(
      bans({
        deeds: 'approve merge',
        things:
          '(?:pull requests?|prs?|merge requests?|changes?|code|anything|branches|requests?|applications?|invoices?|payments?|expenses)'
      }),
      bansOf('(?:merging|approval decisions|final approvals?)')
    ),
    listed: anyOf(listedAs({deeds: 'approve merge', things: 'pull requests?|prs?|changes?|branches|payments?|requests?'})),
    wants:
      /^(?:then |finally |you )?(?:approve|merge)\b (?:(?:the|a|each|every|this) )?(?:\w+ )?(?:pull requests?|prs?|merge requests?|branch|changes?|requests?|applications?|payments?)\b(?! (?:only|is|are|size|templates?))/i,
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'production',
    topic: 'production: out of scope, or part of the work',
    forbids: anyOf(
      bans({
        deeds: 'deploy release publish ship',
        things: 'anything|code|changes?|services?|applications?|to (?:production|prod|live)|infrastructure',
        bare: true
      }),
      bansOf(production),
      "\\bproduction (?:deployments?|operations?|changes|work|releases?|systems?|environments?)(?: \\([^)]*\\))? (?:is|are) (?:handled|done|managed|owned|out of scope)\\b|\\b(?:never|do not|don['’]?t|must not) (?:touch|access|modify|change|deploy to|connect to) (?:the |any )?production(?: (?:systems?|environments?|data(?:bases?)?|servers?|clusters?))?(?=$|[.,;!])|\\b(?:local|dev|development)(?: development)?(?:/|, | and )(?:dev(?:elopment)?|staging|test)\\S*(?:,? and \\w+)? (?:environments?|systems?|databases?|clusters?|data) only\\b"
    ),
    listed: anyOf(
      '^(?:production )?deployments?(?=$|[,;(]| (?:to|and|or)\\b)|^production(?=$|[,;:(]| (?:systems?|environments?|deployments?)\\b)|^deploy(?:ing)?(?=$| to)'
    ),
    wants:
      /^(?:(?:you|then|finally|and|safely|carefully|to) ){0,2}(?:deploy|release|roll out|ship)\b.{0,30}\b(?:production|prod|live|customers|applications?|changes?|services?|carefully|gradually|safely|incrementally|continuously)\b|\b(?:owns?|manages?|executes?)\b[^;.]{0,80}\b(?:production (?:deployments?|rollouts?|releases?)|roll-?outs?)\b|^execute (?:\w+ )?deployments?\b|\b(?:operate|manage|monitor|maintain)s? (?:the )?production (?:systems?|environments?|clusters?|infrastructure|databases?)\b|\b(?:document|write|prepare|handle|respond to|resolve|manage|triage)\b.{0,40}\b(?:3 ?am|on-?call|production (?:incidents?|outages?)|emergenc(?:y|ies)|outages?)\b/i,
    claims: anyOf(
      '\\b(?:speciali[sz]\\w+|expert\\w*|focus\\w*|master\\w*|responsible)\\b[^.;]{0,120}\\bproduction (?:deployments?|operations?|releases?)\\b'
    ),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'dependencies',
    topic: 'add dependencies by oneself, or never',
    forbids: anyOf(
      bans({
        deeds: 'install add upgrade introduce',
        things: '(?:third-party |external |npm |runtime |extra )?(?:dependencies|dependency|packages?|libraries|library)'
      }),
      bansOf('(?:third-party |external |new |extra )?(?:dependencies|libraries|packages)')
    ),
    wants: anyOf(
      '^(?:then |always )?(?:install|add) (?:the |any |all |missing |required |necessary |needed ){0,3}(?:dependencies|packages|libraries)\\b'
    ),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'migrations',
    topic: 'change the database schema, or leave it alone',
    forbids: anyOf(
      bans({
        deeds: 'run create write generate apply execute make change modify alter',
        things: '(?:database |schema |data )?(?:migrations?|schema(?: changes?)?|schemas)'
      }),
      bansOf('(?:database |schema )(?:migrations?|changes?)')
    ),
    listed: anyOf('^(?:database |schema )?(?:migrations|changes)(?=$|[ ,;(])|^(?:run|running|writing) migrations'),
    wants: anyOf(demands({deeds: 'run create write generate apply add', things: '(?:database |schema |alembic |data )?migrations?'}, 25)),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'send',
    topic: 'send or publish it, or only draft it',
    forbids: anyOf(
      bans({deeds: 'send publish post submit', things: messages, bare: true}),
      bans({
        deeds: 'contact email message reply respond',
        things: '(?:to )?(?:customers?|clients?|users?|candidates?|patients?|leads?|anyone|anybody|people)'
      }),
      '^(?:drafts?|draft) only\\b|\\b(?:only|just) (?:ever )?drafts?\\b(?=.{0,30}(?:$|[.,;]))'
    ),
    listed: anyOf(listedAs({deeds: 'send publish post submit', things: messages})),
    wants: anyOf(
      demands(
        {deeds: 'send publish post submit', things: `${messages}|to (?:the )?(?:customers?|clients?|candidates?|subscribers?|list)`},
        30
      )
    ),
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'web',
    topic: 'look it up on the web, or use only what is at hand',
    forbids: anyOf(
      bans({
        deeds: 'browse search use access fetch',
        things: '(?:the )?(?:web|internet|network|external (?:sources?|resources?|services?|urls?)|online sources?)'
      }),
      '(?:^|[,;:.] )no (?:web|internet|network|online) (?:search(?:es)?|access|requests?|calls?|browsing)\\b'
    ),
    wants:
      /^(?:(?:you|then|always|first|next) ){0,2}(?:search|browse|query|use|fetch|research|consult)\b.{0,30}\b(?:the web|the internet|web ?search|webfetch|online|official documentation online)\b/i,
    enough: 1
  },
  {
    kind: 'polarity',
    activity: 'delegate',
    topic: 'do it oneself, or delegate it',
    forbids: anyOf(
      bans({
        deeds: 'delegate spawn dispatch',
        things: '(?:work|tasks?|anything|it|them|sub-?agents?|other agents|agents?|to (?:other|another|sub)[ -]?agents?)',
        bare: true
      }),
      "\\b(?:never|do not|don['’]?t|must not|cannot) (?:call|invoke|use|launch|hand (?:work |anything |it )?(?:off|over) to) (?:any |other |another )?(?:sub-?)?agents?\\b",
      '(?<!rather than |instead of )\\bdo (?:all |everything |the whole )?(?:work )?(?:it )?yourself\\b'
    ),
    wants:
      /^hand\b.{0,40}\bto\b|^(?:(?:you|always|then|can|may|should|must|will) )*(?:invoke|call|launch|spawn|start) (?:the |an? )?[\w-]*sub-?agents?\b|^(?:(?:you|always|then|can|may|should|must|will) )*(?:delegate|hand off|route|dispatch)s?\b.{0,60}\b(?:agents?|specialists?|sub-?agents?|debuggers?|engineers?|experts?|developers?|workers?)\b|\bcoordinator\b.{0,60}\bdelegates?\b|\b(?:coordinator|orchestrator)s? (?:that|who|which)\b.{0,40}\b(?:delegat|rout|dispatch)/i,
    enough: 1
  }
]
