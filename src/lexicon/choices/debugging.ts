import {type ChoiceSlot, called, choice, names, phrase, row} from './choice-slot.js'

const beginning = /\b(?:first|start|begin|before|always|step 1|initially|prior)\b/i

/** How faults are found and mended, and what is done while a system is down. */
export const debuggingChoices: readonly ChoiceSlot[] = [
  row(
    'beginning of a diagnosis',
    'what a diagnosis begins with',
    [
      phrase('reproduce', 'reproduc*', /\b(?:start|begin|first|always)\b.{0,25}\breproduc\w+|\breproduc\w+\b.{0,30}\b(?:first|before)\b/i),
      phrase(
        'read the logs',
        'logs log stack trace error traces',
        /\b(?:start|begin|first)\b.{0,30}\b(?:logs?|stack ?traces?|error messages?|traces)\b|\b(?:logs?|stack ?traces?) first\b/i
      ),
      phrase(
        'form hypotheses',
        'hypothesis hypotheses',
        /\b(?:start|begin|first)\b.{0,30}\bhypothes[ei]s\b|\bhypothes[ei]s\b.{0,20}\b(?:first|before)\b/i
      ),
      phrase(
        'look at recent changes',
        'recent git what',
        /\b(?:start|begin|first)\b.{0,30}\b(?:recent (?:changes|commits)|what changed|git (?:log|blame))\b/i
      )
    ],
    {kind: 'order', context: beginning, reason: 'one step comes first', source: 'Agans, Debugging; Zeller, Why Programs Fail'}
  ),
  row(
    'cause analysis',
    'method for the cause',
    names(
      ['5 Whys', 'five whys', '5 whys'],
      ['fault tree', 'fault tree analysis', 'FTA'],
      ['fishbone', 'Ishikawa', 'fishbone diagrams?'],
      ['FMEA'],
      ['Kepner-Tregoe'],
      ['hypothesis testing', 'scientific method', 'test hypotheses'],
      ['8D'],
      ['A3'],
      ['change analysis']
    ),
    {
      context: /\b(?:cause|root|analys\w+|why|method\w{0,20}|technique|debug\w{0,20}|diagnos\w+|investigat\w+|hypothes\w+|use|apply)\b/i,
      asked: true,
      reason: 'one method leads from symptom to cause',
      source: 'ASQ, Root cause analysis; Zeller, Why Programs Fail'
    }
  ),
  row(
    'first fix',
    'the cause, or a quick fix first',
    [
      phrase(
        'the cause',
        'root underlying cause',
        /\b(?:fix|address|solve|resolve|treat)\b.{0,20}\b(?:the )?(?:root causes?|underlying (?:cause|issue|problem)s?)\b/i
      ),
      phrase(
        'a quick fix',
        'hotfix immediate quick stopgap temporary workaround workarounds',
        /\b(?:quick fix(?:es)?|workarounds?|temporary fix(?:es)?|hotfix|stopgap|immediate (?:fix|mitigation))\b.{0,30}\b(?:first|then|before|immediately|while|as|option)\b|\b(?:provide|offer|apply|give|start)\b.{0,20}\b(?:quick fix|workaround|temporary fix|stopgap)\b/i
      )
    ],
    {
      kind: 'order',
      reason: 'the pain ends first or the cause does',
      source: 'Google, Site Reliability Engineering, Effective Troubleshooting; Agans, Debugging'
    }
  ),
  row(
    'insight',
    'how insight is gained',
    [
      choice(
        'log statements',
        'logging statements?',
        'log statements?',
        'strategic logging',
        'print statements?',
        'debug logging',
        'console\\.log'
      ),
      choice('a debugger', 'debugger', 'breakpoints?', 'step through', 'interactive debugger'),
      choice('a profiler', 'profiler'),
      called('reading', 'static reading', 'code reading', 'trace by hand')
    ],
    {
      context: /\b(?:add|insert|use|set|place|rather|instead|prefer)\b/i,
      reason: 'a run is watched or stopped',
      source: 'Agans, Debugging; Kernighan and Pike, The Practice of Programming'
    }
  ),
  row(
    'regression test',
    'test of a fix',
    [
      phrase(
        'before the fix',
        'test tests',
        /\b(?:write|add|create)\b.{0,25}\b(?:failing|regression|reproducing)\b.{0,15}\btests?\b.{0,40}\b(?:before|first|that reproduces|that fails)\b|\b(?:failing|regression) test first\b|\bbefore\b.{0,20}\b(?:fixing|the fix)\b.{0,30}\btests?\b/i
      ),
      phrase(
        'after the fix',
        'after once',
        /\b(?:add|write|create)\b.{0,25}\bregression tests?\b.{0,40}\b(?:after|once)\b|\bafter\b.{0,25}\b(?:fix\w{0,20})\b.{0,40}\b(?:add|write|create)\b.{0,20}\b(?:regression )?tests?\b/i
      )
    ],
    {
      kind: 'order',
      reason: 'the test is seen to fail or is not',
      source: 'Beck, Test-Driven Development; Feathers, Working Effectively with Legacy Code'
    }
  ),
  row(
    'guards',
    'guards against bad values',
    [
      phrase(
        'where they can occur',
        'defensive null guards program',
        /\b(?:add|use|write|include)\b.{0,20}\b(?:defensive (?:checks|programming|code|coding)|null checks|guards)\b|\bprogram defensively\b/i
      ),
      phrase(
        'only at the border',
        'trust just edge edges only',
        /\b(?:only|just)\b.{0,25}\b(?:boundar\w+|edges?)\b|\btrust (?:internal|inner|callers?)\b/i
      )
    ],
    {
      context: /\b(?:check\w{0,20}|guard\w{0,20}|defensive\w{0,20}|validat\w+|null|trust)\b/i,
      reason: 'inner code doubts its callers or trusts them',
      source: 'Meyer, Object-Oriented Software Construction (contracts); McConnell, Code Complete'
    }
  ),
  row(
    'traces of the search',
    'debug code after the fix',
    [
      phrase(
        'removed',
        'debug debugging temporary diagnostic',
        /\b(?:remove|clean up|delete|strip)\b.{0,30}\b(?:debug(?:ging)?|temporary|diagnostic)\b.{0,15}\b(?:code|logs?|logging|statements?|output|prints?|instrumentation)\b/i
      ),
      phrase(
        'kept',
        'keep leave retain',
        /\b(?:keep|leave|retain)\b.{0,30}\b(?:debug(?:ging)?|diagnostic|added)\b.{0,15}\b(?:code|logs?|logging|statements?|instrumentation)\b/i
      )
    ],
    {kind: 'polarity', reason: 'what was added to look goes or stays', source: 'McConnell, Code Complete'}
  ),
  row(
    'incident answer',
    'restore first, or diagnose first',
    [
      phrase(
        'restore first',
        'bleeding mitigat* restore restoring roll* stabili*',
        /\b(?:mitigate|mitigation|restore service|restoring service|roll ?back|stop the bleeding|stabili[sz]e)\b.{0,40}\b(?:first|before|immediately|then|priority)\b|\bmitigat\w+ (?:over|before) (?:root cause|diagnos\w+|debugging)\b/i
      ),
      phrase(
        'diagnose first',
        'before',
        /\b(?:diagnose|understand|identify|determine|find|investigate)\b.{0,40}\bbefore\b.{0,30}\b(?:mitigat\w+|roll\w{0,20} ?back|restart\w{0,20}|chang\w+|fix\w{0,20}|act\w{0,20})\b/i
      )
    ],
    {
      kind: 'order',
      context: /\b(?:incident|outage|service|production|impact|rollback|roll back|mitigat\w+|customers?|users?|root cause|diagnos\w+)\b/i,
      reason: 'users get the service back before the cause is known, or after',
      source: 'Google, Site Reliability Engineering, Effective Troubleshooting'
    }
  ),
  row(
    'incident levels',
    'levels of incidents',
    [
      phrase('SEV', 'sev sev1 sev0 sev2', /\bSEV-?\s?[0-5]\b/i),
      phrase('P', 'p p0 p5', /\bP-?[0-5]\b/),
      phrase('words', 'critical', /\bcritical\b.{0,12}\b(?:high|major)\b.{0,12}\b(?:medium|minor|moderate)\b/i)
    ],
    {
      kind: 'format',
      context: /\b(?:incidents?|severit\w+|outages?)\b/i,
      reason: 'an incident has one label',
      source: 'PagerDuty Incident Response documentation; Atlassian, Incident management handbook'
    }
  ),
  row(
    'postmortem',
    'form of the postmortem',
    names(
      ['blameless', 'blameless postmortems?', 'blame-free'],
      ['blame-aware', 'individual accountability', 'accountable (?:person|individual)']
    ),
    {
      context: /\b(?:post-?mortems?|retrospectives?|incident reviews?|culture|after-action)\b/i,
      reason: 'a person is named or a system is examined',
      source: 'Google, Site Reliability Engineering, Postmortem Culture; Allspaw, Blameless PostMortems'
    }
  ),
  row(
    'postmortem extent',
    'which incidents get a postmortem',
    [
      phrase('every incident', 'every all each any', /\b(?:every|all|each|any) (?:incident|outage)s?\b/i),
      phrase(
        'the grave ones',
        'sev sev0 sev1 sev2 p0 p1 major critical significant high user',
        /\b(?:SEV-?[012]|P[01]|major|critical|significant|high-severity|user-facing)\b/i
      )
    ],
    {
      kind: 'scope',
      context: /\b(?:post-?mortems?|incident reviews?)\b/i,
      reason: 'a small incident is written up or is not',
      source: 'Google, Site Reliability Engineering, Postmortem Culture'
    }
  ),
  row(
    'incident lead',
    'who leads an incident',
    names(
      ['an incident commander', 'incident commanders?', 'IC'],
      ['the on-call engineer', 'on-call engineer'],
      ['the service owner', 'service owner', 'owning team']
    ),
    {
      context: /\b(?:lead|leads|command|own|owns|coordinat\w+|run|runs|assign|designate|role)\b/i,
      reason: 'one person decides',
      source: 'FEMA Incident Command System; PagerDuty Incident Response documentation'
    }
  ),
  row(
    'status channel',
    'where an incident is told',
    names(
      ['a status page', 'status page', 'Statuspage'],
      ['a chat channel', 'Slack channel', 'war room', 'incident channel'],
      ['e-mail', 'email updates?']
    ),
    {
      context: /\b(?:incident|outage|customers?|stakeholders?|updates?|communicat\w+)\b.{0,60}\b(?:only|first|primary|via|through|in)\b/i,
      reason: 'one place is the source of truth',
      source: 'Atlassian, Incident communication'
    }
  ),
  row(
    'chaos tool',
    'tool for chaos experiments',
    names(
      ['Chaos Mesh'],
      ['LitmusChaos', 'Litmus'],
      ['Gremlin'],
      ['Chaos Monkey'],
      ['AWS FIS', 'Fault Injection (?:Simulator|Service)'],
      ['Toxiproxy'],
      ['Azure Chaos Studio']
    ),
    {
      reason: 'faults are injected by one tool',
      source: 'principlesofchaos.org; CNCF landscape, Chaos Engineering'
    }
  )
]
