/** With what work begins, as processes name it; first match wins. Two agents that begin differently cannot both be followed. */
export const firstSteps: readonly {readonly step: string; readonly pattern: RegExp}[] = [
  {step: 'ask another agent for the context', pattern: /\b(?:query|ask|request|consult)\b.{0,25}\bcontext[- ]manager\b/i},
  {
    step: 'clarify the request',
    pattern:
      /\b(?:clarif\w+|ask\b.{0,40}\bquestions?|understand(?:ing)?\b.{0,25}\b(?:requirements?|requests?|needs?|business|intent|goals?)|confirm\b.{0,30}\b(?:surface|scope|goals?|success|intent|requirements?)|requirements? (?:analysis|gathering))/i
  },
  {
    step: 'read the specification',
    pattern: /\b(?:read|check|review|load|open)\b.{0,40}\b(?:specs?|specifications?|plan|requirements? documents?|tickets?|issue)\b/i
  },
  {
    step: 'read the context of the session',
    pattern: /\b(?:read|view|load)\b.{0,40}\b(?:session|context|memory) ?(?:file|_context|context)?/i
  },
  {
    step: 'look at the diff',
    pattern:
      /\bgit diff\b|\b(?:run|read|look at|check|get|inspect|fetch|identify)\b.{0,30}\b(?:diff|changed files|recent changes|modified files|changes)\b|^start with the diff\b/i
  },
  {step: 'reproduce the problem', pattern: /\breproduc\w+/i},
  {step: 'write a failing test', pattern: /\b(?:write|add|create)\b.{0,25}\b(?:failing )?tests?\b/i},
  {step: 'plan', pattern: /\b(?:plan|outline|design|draft)\b.{0,30}/i},
  {
    step: 'find out the technology',
    pattern: /\b(?:identify|detect|determine)\b.{0,30}\b(?:stack|technolog\w+|framework|language|tooling)\b/i
  },
  {
    step: 'look at the code',
    pattern:
      /\b(?:inspect|explore|read|scan|review|analy[sz]e|examine|survey|locate|check|assess|understand)\b.{0,40}\b(?:code\w*|files?|project|structure|repository|architecture|current|existing|surroundings?|implementation|state)\b/i
  },
  {step: 'gather evidence', pattern: /\b(?:gather|collect|capture)\b.{0,40}/i},
  {step: 'form hypotheses', pattern: /\bhypothes\w+/i},
  {step: 'look at the code', pattern: /\bcontext\b/i}
]
