/** What an instruction needs that only a tool can give, by the class of the tool. */
export interface ToolNeed {
  readonly need: string
  readonly topic: string
  /** Classes of tools, any of which will do. */
  readonly classes: readonly string[]
  /** Classes with which it can be done in a roundabout way: a shell writes files too. */
  readonly around?: readonly string[]
  /** An instruction that cannot be followed without. */
  readonly asks: RegExp
  /** The same in a block of code. */
  readonly inCode?: RegExp
}

const start = '^(?:(?:you|then|always|finally|first|next|now|to|and|will|must|should|also|immediately|automatically) ){0,3}'
/** A name as agents have it, and one that can hardly be another word: it ends as names of workers do. */
const slug = '@?[a-z][a-z0-9]*(?:[-_][a-z0-9]+)+'
const worker = '(?:@[a-z][a-z0-9]*(?:-[a-z0-9]+)+|[a-z][a-z0-9]*(?:-[a-z0-9]+)*-(?:agent|[a-z]+(?:er|or|ist|ian|ect|ert)))'

export const toolNeeds: readonly ToolNeed[] = [
  {
    need: 'delegate',
    topic: 'told to delegate, but no tool to do it with',
    classes: ['delegate', 'skill', 'handoffs'],
    inCode: /\bsubagent_type\b|\bTask tool\b/,
    asks: new RegExp(
      `\\bdelegates? (?:it |this |that |the \\w+ |[\\w ]{1,40} )?to (?:the )?${slug}|${start}(?:delegate|dispatch|spawn|launch|invoke|call)\\b.{0,40}(?:${worker}\\b|\\b(?:parallel |specialized |specialist |\\d )?sub-?agents?\\b)|${start}(?:delegate|dispatch)\\b.{0,40}\\b(?:to|specialized|specialist) (?:\\w+ ){0,2}(?:agents?|specialists?)\\b`,
      'i'
    )
  },
  {
    need: 'write',
    topic: 'told to write a file, but no tool to do it with',
    classes: ['edit'],
    around: ['execute'],
    asks: new RegExp(
      `${start}(?:save|write|store|create|update|append|export)s?\\b.{0,50}(?:\\b(?:to|in|at|as|under) (?:the )?(?:file |folder |directory )?\`?[\\w.{}<>*[\\]-]*/[\\w./{}<>*[\\]-]*|\`[\\w./{}<>*[\\]-]+\\.(?:md|json|csv|html|ya?ml|txt)\`)|${start}(?:edit|modify|create|write) (?:the |a |any |all )?(?:\\w+ )?files?(?=$|[.,;:])`,
      'i'
    )
  },
  {
    need: 'run',
    topic: 'told to run something, but no tool to do it with',
    classes: ['execute'],
    asks: new RegExp(
      `${start}(?:run|execute|re-?run)\\b (?:the |all |any |existing |relevant |full |whole |complete |unit |integration |your ){0,3}(?:\`|tests?\\b|test suites?\\b|suite\\b|linters?\\b|builds?\\b|(?:shell |git |bash )?commands?\\b|(?:npm|pip|git|pytest|cargo|go|mvn|docker|kubectl|terraform) )`,
      'i'
    )
  },
  {
    need: 'search the web',
    topic: 'told to search the web, but no tool to do it with',
    classes: ['web', 'execute'],
    asks: new RegExp(
      `${start}(?:search|browse|query|use|consult)\\b.{0,25}\\b(?:the web|the internet|web ?search|web ?fetch)\\b|${start}fetch\\b.{0,30}\\b(?:urls?|web pages?|https?:|documentation from the web)`,
      'i'
    )
  }
]

/** Names by which a text asks for one tool, as the host writes them. */
export const toolNames: readonly string[] = [
  'Task',
  'Agent',
  'Write',
  'Edit',
  'MultiEdit',
  'Bash',
  'WebFetch',
  'WebSearch',
  'NotebookEdit',
  'TodoWrite',
  'Grep',
  'Glob',
  'Read'
]

/** What the name of a tool that nobody listed says of it. */
export const unlistedTools: readonly {readonly name: string; readonly pattern: RegExp}[] = [
  {name: 'execute', pattern: /command|terminal|shell|exec|^run|bash/i},
  {name: 'edit', pattern: /edit|write|create_?file|apply/i},
  {name: 'delegate', pattern: /agent|handoff|delegate/i},
  {name: 'web', pattern: /web|browser|fetch|internet|tavily|perplexity|firecrawl|exa\b/i}
]
