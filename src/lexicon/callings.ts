/** What agents are called by what they do with the work of others. The last word of "a senior Go reviewer" says it. */
export interface Calling {
  readonly calling: string
  /** The activity that they leave to others, unless they say otherwise. */
  readonly leaves: string
  /** Last words of what they call themselves. */
  readonly nouns: RegExp
  /** What they say they do, where the noun alone leaves it open. */
  readonly does?: RegExp
  /** Lines that show it besides. */
  readonly shows: RegExp
}

export const callings: readonly Calling[] = [
  {
    calling: 'judge',
    leaves: 'implement',
    nouns: /^(?:reviewer|auditor|critic|inspector|assessor|evaluator|examiner)s?$/i,
    shows:
      /^(?:begin|start) (?:the )?(?:review|audit|assessment)\b|^(?:report|flag|list|return)\b.{0,40}\b(?:findings|issues|problems|violations|verdict)\b|^provide (?:\w+ )?feedback\b/i
  },
  {
    calling: 'coordinator',
    leaves: 'own work',
    nouns: /^(?:coordinator|orchestrator|dispatcher|router|triager|conductor)s?$/i,
    does: /\b(?:delegat|dispatch|rout)(?:e|es|ing)\b.{0,60}\b(?:agents?|specialists?|debuggers?|reviewers?|engineers?|developers?|experts?|workers?)\b/i,
    shows: /^(?:delegate|dispatch|route|assign)\b/i
  }
]

/** Last words of what those call themselves who do the work with their own hands. */
export const makers =
  /^(?:engineer|developer|programmer|implementer|builder|coder|writer|author|fixer|debugger|craftsman|expert|specialist|automator|resolver|maintainer)s?$/i
