import {type ChoiceSlot, called, choice, names, phrase, proper, row} from './choice-slot.js'

/** What is built next, how it is described and when it is done. */
export const productChoices: readonly ChoiceSlot[] = [
  row(
    'prioritization',
    'how work is ranked',
    names(
      proper('RICE'),
      ['MoSCoW', 'MoSCoW method'],
      proper('ICE', 'ICE scor(?:e|es|ing)'),
      ['WSJF', 'weighted shortest job first'],
      proper('Kano', 'Kano model'),
      ['value vs\\.? effort', 'impact/effort', 'value/effort', 'impact vs\\.? effort', 'effort/impact', 'value versus effort'],
      ['Eisenhower', 'Eisenhower matrix'],
      ['opportunity scoring'],
      ['cost of delay'],
      ['stack rank(?:ing)?'],
      ['P0-P3', 'P0/P1/P2']
    ),
    {
      context: /\b(?:priorit\w+|rank\w{0,20}|scor\w+|backlog|framework|features?|evaluate|weigh)\b/i,
      reason: 'a list has one order',
      source: 'Intercom, RICE; DSDM, MoSCoW; Reinertsen, Principles of Product Development Flow'
    }
  ),
  row(
    'delivery method',
    'method of delivery',
    names(
      proper('Scrum'),
      'Kanban',
      ['Shape Up'],
      ['Scrumban'],
      ['XP', 'Extreme Programming'],
      ['waterfall'],
      proper('SAFe', 'Scaled Agile'),
      ['LeSS'],
      ['PRINCE2'],
      ['Lean Startup']
    ),
    {
      context: /\b(?:use|follow|run|work|team|process|framework|method\w{0,20}|sprints?|board|ceremonies|based|deliver\w{0,20}|manage)\b/i,
      reason: 'a team has one rhythm',
      source: 'The Scrum Guide; Anderson, Kanban; Singer, Shape Up'
    }
  ),
  row(
    'estimates',
    'unit of estimates',
    [
      choice('story points', 'story points?', 'points', 'Fibonacci'),
      phrase(
        'hours',
        'hour hours person-hours',
        /(?<!\b(?:within|every|next|last|first|in|after) \d{1,3}[ -])\bhours\b|\bperson-hours\b|\bhour estimates\b/i
      ),
      choice('days', 'ideal days', 'person-days', 'days'),
      called('sizes', 'T-shirt siz(?:es|ing)', 't-shirt siz(?:es|ing)', 'S/M/L/XL', 'S/M/L', 'XS/S/M/L/XL'),
      called('none', '#?NoEstimates', 'no estimates', 'without estimates'),
      choice('cycle time', 'throughput')
    ],
    {
      context: /\b(?:estimat\w+|effort|sizing|sized?|complexity)\b/i,
      reason: 'plans add up one unit',
      source: 'Cohn, Agile Estimating and Planning; Duarte, NoEstimates'
    }
  ),
  row(
    'sequence of points',
    'scale of story points',
    [
      choice('Fibonacci', 'Fibonacci(?: sequence| numbers)?', '1, 2, 3, 5, 8'),
      choice('powers of two', 'powers of two', '1, 2, 4, 8'),
      choice('linear', 'linear scale', '1-10')
    ],
    {
      context: /\b(?:points?|estimat\w+|poker)\b/i,
      reason: 'sizes are of one scale',
      source: 'Cohn, Agile Estimating and Planning'
    }
  ),
  row(
    'story form',
    'form of requirements',
    [
      phrase('user stories', 'as a user', /\bas an? [<[{]?\w+[^.]{0,25}[>\]}]?,? I want\b|\buser stor(?:y|ies)\b/i),
      phrase('job stories', 'job when', /\bjob stor(?:y|ies)\b|\bwhen [<[{]?situation\b/i),
      phrase('use cases', 'use', /\buse cases? (?:format|template|diagrams?|specifications?)\b/i),
      phrase('EARS', 'ears shall', /\bEARS\b|\bWHEN\b.{0,60}\bTHE SYSTEM SHALL\b/),
      phrase('shall statements', 'shall', /\bshall statements?\b|\b["“]?the system shall\b(?<!WHEN.{0,80})/i)
    ],
    {
      context: /\b(?:requirements?|stor(?:y|ies)|write|format|specif\w+|features?|express|capture|as)\b/i,
      kind: 'format',
      reason: 'a requirement has one sentence form',
      source: 'Cohn, User Stories Applied; Mavin et al., EARS; Klement, Job Stories; IEEE 29148'
    }
  ),
  row(
    'acceptance criteria',
    'form of acceptance criteria',
    [
      phrase('Given-When-Then', 'given gherkin', /\bgiven\b.{0,6}(?:\/|-|,|and| )\s?when\b.{0,6}(?:\/|-|,|and| )\s?then\b|\bgherkin\b/i),
      phrase(
        'a checklist',
        'checklist checkbox checkboxes bullet bulleted [',
        /\bcheck(?:list|box(?:es)?)\b|\bbullet(?:ed)?(?: points?| lists?)?\b|- \[ \]/i
      ),
      phrase('EARS', 'ears', /\bEARS\b/),
      phrase('rules', 'rule rules', /\brule-(?:oriented|based)\b/i)
    ],
    {
      kind: 'format',
      context: /\b(?:acceptance (?:criteria|tests?)|criteria)\b/i,
      reason: 'a criterion is written in one form',
      source: 'North, Introducing BDD; Cohn, User Stories Applied'
    }
  ),
  row(
    'goals',
    'goals',
    names(
      ['OKRs?', 'objectives and key results'],
      ['KPIs?', 'key performance indicators?'],
      ['a north star', 'north star metric', 'north-star metric', 'North Star'],
      ['SMART goals?', 'SMART'],
      ['MBOs?'],
      ['V2MOM'],
      ['balanced scorecard'],
      ['4DX']
    ),
    {
      context:
        /\b(?:set|define|goals?|align\w{0,20}|measure|framework|track|structure|use)\b.{0,60}\b(?:framework|instead|only|primary|not|single|rather|using|as|format)\b/i,
      reason: 'a quarter is steered by one frame',
      source: 'Doerr, Measure What Matters; Drucker, The Practice of Management'
    }
  ),
  row(
    'roadmap',
    'form of a roadmap',
    [
      phrase('now, next, later', 'now', /\bnow\b.{0,4}(?:\/|-|,|→)?\s?\bnext\b.{0,4}(?:\/|-|,|→)?\s?(?:and )?\blater\b/i),
      phrase('by quarter', 'quarter quarters quarterly q1 q4', /\bquarter(?:s|ly)?\b|\bQ[1-4]\b/),
      phrase('by theme', 'theme themes themed outcome', /\bthemes?\b|\btheme-based\b|\boutcome-based\b/i),
      phrase('by date', 'gantt dates date', /\bgantt\b|\b(?:fixed|specific|hard|delivery|release) dates?\b/i)
    ],
    {
      context: /\broad-?maps?\b/i,
      kind: 'format',
      reason: 'a plan promises dates or an order',
      source: 'Bastow, Now Next Later; Lombardo et al., Product Roadmaps Relaunched'
    }
  ),
  row(
    'product brief',
    'form of the product document',
    names(
      ['PRD', 'product requirements documents?', 'PRDs'],
      ['PR/FAQ', 'PRFAQ', 'press release and FAQ', 'working backwards'],
      ['one-pager', 'one-pagers?', 'product brief'],
      ['pitch', 'Shape Up pitch'],
      ['BRD', 'business requirements documents?'],
      ['SRS', 'software requirements specifications?'],
      ['lean canvas', 'Lean Canvas'],
      ['opportunity solution tree']
    ),
    {
      context: /\b(?:write|create|produce|draft|document|start|begin|deliver|output|format|template)\b/i,
      reason: 'a product is described in one document',
      source: 'Bryar and Carr, Working Backwards; IEEE 29148; Maurya, Running Lean'
    }
  ),
  row(
    'business model',
    'canvas',
    names(
      ['Business Model Canvas', 'BMC'],
      ['Lean Canvas'],
      ['Value Proposition Canvas'],
      ['SWOT', 'SWOT analysis'],
      ["Porter['’]s Five Forces", 'Five Forces'],
      ['PESTEL', 'PESTLE', 'PEST'],
      ['Ansoff', 'Ansoff matrix'],
      ['BCG matrix', 'growth-share matrix']
    ),
    {
      context: /\b(?:must|always|default|start with|begin with|first|only|primary)\b/i,
      reason: 'a market is laid out on one sheet first',
      source: 'Osterwalder, Business Model Generation; Porter, Competitive Strategy'
    }
  ),
  row(
    'sprint length',
    'length of a sprint',
    [
      choice('one week', '(?:1|one)[- ]weeks?(?: sprints?| iterations?)?', 'weekly sprints?'),
      choice('two weeks', '(?:2|two)[- ]weeks?(?: sprints?| iterations?)?', 'biweekly sprints?'),
      choice('three weeks', '(?:3|three)[- ]weeks?'),
      choice('four weeks', '(?:4|four)[- ]weeks?', 'monthly sprints?'),
      choice('six weeks', '(?:6|six)[- ]weeks?(?: cycles?)?')
    ],
    {
      context: /\b(?:sprints?|iterations?|cycles?|time-?box\w{0,20})\b/i,
      reason: 'a rhythm has one length',
      source: 'The Scrum Guide; Singer, Shape Up'
    }
  ),
  row(
    'issue tracker',
    'where work is tracked',
    names(
      ['Jira'],
      proper('Linear'),
      ['GitHub Issues', 'GitHub Projects'],
      ['Asana'],
      ['Trello'],
      ['Azure Boards', 'Azure DevOps'],
      ['ClickUp'],
      proper('Notion'),
      ['Monday\\.com', 'monday\\.com'],
      proper('Shortcut'),
      proper('Basecamp'),
      ['YouTrack'],
      ['Redmine'],
      ['Todoist'],
      ['MS Project', 'Microsoft Project']
    ),
    {
      context:
        /\b(?:create|update|log|open|track\w{0,20}|manage|file|sync|use)\b.{0,60}\b(?:tickets?|issues?|tasks?|backlog|stories|track\w{0,20}|work|in)\b/i,
      reason: 'a task has one home',
      source: 'documentation of Jira, Linear, GitHub'
    }
  ),
  row(
    'slicing',
    'how work is cut',
    [
      called('vertically', 'vertical slic(?:es|ing)', 'vertical slices?', 'end-to-end slices?', 'thin slices?'),
      choice(
        'by layer',
        'horizontal slic(?:es|ing)',
        'horizontal slices?',
        'layer by layer',
        'by (?:technical )?layer',
        'backend first',
        'database first'
      )
    ],
    {
      context: /\b(?:stor(?:y|ies)|tasks?|work|features?|break|split|slice|increments?|plan|deliver\w{0,20}|implement\w{0,20})\b/i,
      reason: 'a step gives users something or prepares it',
      source: 'Cohn, User Stories Applied; Cockburn, Elephant Carpaccio'
    }
  ),
  row(
    'first release',
    'first release',
    names(
      ['MVP', 'minimum viable product'],
      ['MLP', 'minimum lovable product'],
      ['MMF', 'minimum marketable feature', 'MMP'],
      ['a full release', 'feature-complete', 'full feature set'],
      ['a walking skeleton', 'walking skeleton'],
      ['a prototype', 'throwaway prototype', 'proof of concept', 'PoC']
    ),
    {
      context: /\b(?:start|begin|first|build|ship|launch|deliver|release|focus|define)\b.{0,30}\b(?:first|with|an?|the|before|as)\b/i,
      reason: 'users first see the least, the lovable, or all',
      source: 'Ries, The Lean Startup; Cockburn, Walking Skeleton'
    }
  ),
  row(
    'decision roles',
    'who decides',
    names(
      ['RACI'],
      ['DACI'],
      ['RAPID'],
      ['DRI', 'directly responsible individual'],
      ['RASCI'],
      ['consensus'],
      ['consent'],
      ['advice process']
    ),
    {
      context: /\b(?:decision\w{0,20}|responsib\w+|roles?|accountab\w+|stakeholders?|matrix|ownership)\b/i,
      reason: 'roles have the letters of one scheme',
      source: 'PMBOK Guide (RACI); Bain, RAPID; Atlassian Team Playbook, DACI'
    }
  ),
  row(
    'risk rating',
    'how project risks are rated',
    [
      choice(
        'probability and impact',
        'probability (?:and|x|×|\\*) impact',
        'likelihood (?:and|x|×|\\*) impact',
        'likelihood/impact',
        'probability/impact',
        'risk matrix',
        'impact and likelihood',
        'impact and probability'
      ),
      choice('words only', 'high/medium/low', 'low/medium/high', 'High, Medium,? (?:or |and )?Low'),
      called('expected value', 'expected monetary value', 'EMV', 'Monte Carlo')
    ],
    {
      context: /\brisks?\b/i,
      kind: 'format',
      reason: 'risks are compared on one scale',
      source: 'PMBOK Guide; ISO 31000'
    }
  ),
  row(
    'status marks',
    'marks of status',
    [
      choice('traffic lights', 'RAG', 'red/amber/green', 'traffic[- ]lights?', 'red/yellow/green', 'green/yellow/red', 'RAG status'),
      called('percent', 'percent(?:age)? complete', '% complete'),
      called('words', 'on track/at risk/off track', 'on track, at risk', 'on-track')
    ],
    {
      context: /\b(?:status|progress|health|report\w{0,20})\b/i,
      kind: 'format',
      reason: 'a status is read by one key',
      source: 'PMBOK Guide; PRINCE2, highlight reports'
    }
  ),
  row(
    'plan chart',
    'form of a project plan',
    [
      choice('Gantt chart', 'Gantt charts?', 'Gantt'),
      called('board', 'Kanban boards?', 'task boards?'),
      choice('PERT', 'PERT charts?', 'critical path', 'CPM', 'network diagrams?'),
      choice('work breakdown', 'WBS', 'work breakdown structures?'),
      choice('burndown', 'burndown charts?', 'burn-down charts?', 'burnup charts?', 'burn-up charts?')
    ],
    {
      context:
        /\b(?:plan\w{0,20}|schedul\w+|timeline|track\w{0,20}|visuali[sz]e|present|create|use)\b.{0,40}\b(?:as|in|with|using|via|a|only)\b/i,
      reason: 'a plan is drawn in one form first',
      source: 'PMBOK Guide; Anderson, Kanban'
    }
  ),
  row(
    'standup',
    'form of the daily meeting',
    [
      called('written', 'async(?:hronous)? stand-?ups?', 'written updates?', 'Slack stand-?ups?'),
      called('live', 'daily stand-?ups?', 'in-person stand-?ups?', 'synchronous stand-?ups?', 'daily scrum')
    ],
    {
      context: /stand-?up|daily|updates/i,
      reason: 'a team meets or writes',
      source: 'The Scrum Guide; GitLab Handbook, Asynchronous communication'
    }
  ),
  row(
    'retrospective',
    'form of the retrospective',
    names(
      ['start-stop-continue', 'start, stop, continue', 'start/stop/continue'],
      ['4Ls?', '4 Ls'],
      ['mad-sad-glad', 'mad, sad, glad', 'mad/sad/glad'],
      ['sailboat'],
      ['went well / to improve', 'what went well'],
      ['KALM'],
      ['DAKI']
    ),
    {
      context: /\bretro\w{0,20}\b/i,
      reason: 'a board has the columns of one form',
      source: 'Derby and Larsen, Agile Retrospectives'
    }
  ),
  row(
    'experiment',
    'how a change is proved',
    [
      choice('A/B test', 'A/B tests?', 'A/B testing', 'AB tests?', 'split tests?'),
      choice('multivariate test', 'multivariate tests?', 'MVT'),
      choice('bandit', 'multi-armed bandits?', 'bandits?'),
      choice('holdout', 'holdout groups?', 'switchback')
    ],
    {
      context:
        /\b(?:must|always|only|prefer|default|instead|rather|use|validate)\b.{0,60}\b(?:hypothes\w+|changes?|features?|designs?|experiment\w{0,20}|variants?|decisions?|before)\b/i,
      reason: 'traffic is split in one way',
      source: 'Kohavi et al., Trustworthy Online Controlled Experiments'
    }
  ),
  row(
    'product analytics',
    'tool for product analytics',
    names(
      ['Amplitude'],
      ['Mixpanel'],
      ['PostHog'],
      ['Google Analytics', 'GA4'],
      proper('Heap'),
      ['Plausible'],
      ['Matomo'],
      proper('Segment'),
      ['Umami'],
      ['Pendo'],
      ['Adobe Analytics']
    ),
    {
      context: /\b(?:analytics|events?|track\w{0,20}|funnels?|metrics?|measure\w{0,20})\b/i,
      reason: 'events are named for one tool',
      source: 'documentation of Amplitude, Mixpanel, GA4'
    }
  ),
  row(
    'growth frame',
    'frame of growth',
    names(['AARRR', 'pirate metrics'], proper('HEART'), ['growth loops', 'growth loops?', 'flywheel'], ['RARRA'], ['See-Think-Do-Care']),
    {
      context: /\b(?:growth|metrics?|framework|funnel|measure|model)\b/i,
      reason: 'a funnel has the stages of one frame',
      source: 'McClure, Startup Metrics for Pirates; Google, HEART'
    }
  ),
  row(
    'pricing',
    'pricing model',
    names(
      ['cost-plus', 'cost-plus pricing'],
      ['value-based', 'value-based pricing'],
      ['competitor-based', 'competitive pricing', 'competition-based pricing'],
      ['freemium'],
      ['usage-based', 'usage-based pricing', 'pay-as-you-go'],
      ['per seat', 'per-seat', 'seat-based'],
      ['flat rate', 'flat-rate'],
      ['tiered', 'tiered pricing']
    ),
    {
      context: /\bpric(?:e|es|ing)\b/i,
      reason: 'a price follows one thing',
      source: 'Nagle, The Strategy and Tactics of Pricing'
    }
  ),
  row(
    'definition of done',
    'when work is done',
    [
      phrase('when it is merged', 'merged merge', /\bmerged?\b/i),
      phrase('when it is deployed', 'deployed production released shipped live', /\b(?:deployed|in production|released|shipped|live)\b/i),
      phrase('when it is accepted', 'off accepted accepts', /\b(?:accepted|accepts|signed off|signs off)\b/i)
    ],
    {
      context: /\b(?:definition of done|done (?:when|means|only)|considered (?:done|complete))\b/i,
      reason: 'a task ends at one point',
      source: 'The Scrum Guide, Definition of Done'
    }
  )
]
