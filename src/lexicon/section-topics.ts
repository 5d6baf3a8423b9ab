/** Where a section stands in the canonical agent: from what the agent is, over how it works, to what it must not do. */
export interface SectionTopic {
  readonly topic: string
  readonly rank: number
  readonly pattern: RegExp
}

const domain = 50

/** Subjects that headings name in many words. First match wins; a heading that matches none is a subject of its own, ranked as `domain`. */
export const sectionTopics: readonly SectionTopic[] = [
  {
    topic: 'prohibitions',
    rank: 95,
    pattern: /\b(?:not do|never|do not|don['’]?ts?|must not|forbidden|prohibited|will not|won['’]?t)\b/i
  },
  {
    topic: 'limits',
    rank: 91,
    pattern: /\b(?:out of scope|boundaries|limitations?|limits|restrictions|non-goals|not your (?:business|job|task)|leave alone)\b/i
  },
  {topic: 'anti-patterns', rank: 93, pattern: /\b(?:anti-?patterns?|patterns to avoid|pitfalls|common mistakes|gotchas)\b/i},
  {
    topic: 'when to use',
    rank: 10,
    pattern: /^(?:when to (?:use|invoke|call|activate)|triggers?|activation|use (?:this|me) when|use cases?|invocation)\b/i
  },
  {
    topic: 'purpose',
    rank: 5,
    pattern:
      /^(?:(?:core |your |agent |primary )*(?:purpose|mission|goals?|objectives?|identity|role(?: definition)?|overview|summary|persona|introduction|about))s?$/i
  },
  {
    topic: 'expertise',
    rank: 20,
    pattern:
      /\b(?:expertise|competenc(?:y|ies)|capabilit(?:y|ies)|focus areas?|specialties|specializations?|skills|knowledge(?: base)?$|areas? of (?:focus|expertise)|proficienc(?:y|ies))\b/i
  },
  {topic: 'responsibilities', rank: 22, pattern: /\b(?:responsibilit(?:y|ies)|duties|key tasks|what you do)\b/i},
  {
    topic: 'process',
    rank: 30,
    pattern:
      /\b(?:process|workflow|order of work|methodology|steps?|procedures?|phases?|when (?:invoked|called)|how you work|working method|response approach|key actions)\b/i
  },
  {
    topic: 'principles',
    rank: 25,
    pattern:
      /\b(?:principles?|philosophy|mindset|values|tenets|guidelines?|instructions|ground rules|rules(?: and constraints)?|behaviou?ral (?:traits|mindset)|approach|constraints|(?:best |key )?practices|standards)$|^(?:dos?|will|always|must)$/i
  },
  {
    topic: 'security',
    rank: domain,
    pattern: /\b(?:security(?: compliance| hardening| safeguards?| updates?)?|authentication|authorization|auth)\b/i
  },
  {topic: 'error handling', rank: domain, pattern: /\b(?:errors?|exceptions?)\b/i},
  {topic: 'database', rank: domain, pattern: /\b(?:databases?|data models?|orm|persistence|sql)\b/i},
  {topic: 'performance', rank: domain, pattern: /\b(?:performance|optimi[sz]ation|scalability|caching)\b/i},
  {topic: 'testing', rank: domain, pattern: /\b(?:tests?|testing|tdd|coverage)\b/i},
  {topic: 'documentation', rank: domain, pattern: /\b(?:documentation|docs|docstrings)\b/i},
  {topic: 'observability', rank: domain, pattern: /\b(?:observability|monitoring|logging|telemetry)\b/i},
  {topic: 'deployment', rank: domain, pattern: /\b(?:deployment|deploy|release|ci\/cd|devops)\b/i},
  {
    topic: 'quality',
    rank: 70,
    pattern:
      /\b(?:quality|verification|self-?(?:correction|check|verification)|checklist|definition of done|done means|before (?:completing|finishing|submitting|delivering)|success criteria)\b/i
  },
  {topic: 'escalation', rank: 75, pattern: /\b(?:escalat(?:e|ion)|fallbacks?|edge cases|when stuck|ambigu(?:ous|ity)|unclear)\b/i},
  {
    topic: 'delegation',
    rank: 78,
    pattern: /\b(?:delegat(?:e|ion)|hand-?offs?|collaborat(?:e|ion)(?: signals)?|integration with other agents|related agents)\b/i
  },
  {topic: 'communication', rank: 80, pattern: /\b(?:communication(?: protocol| style)?|tone|style of answers|interaction)\b/i},
  {
    topic: 'output',
    rank: 85,
    pattern: /\b(?:outputs?|report(?:ing)?|results?|hand over|deliverables?|response format|final message|answer format|format)\b/i
  },
  {topic: 'examples', rank: 90, pattern: /^(?:examples?|sample|usage examples?)\b/i}
]

/** Rank of a subject the table does not name. */
export const domainRank = domain
