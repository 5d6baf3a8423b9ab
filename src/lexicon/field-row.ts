import type {Severity} from '../model.js'

/** How the values of a key combine, in words: the table of `docs/front-matter.md`. */
export const meaningWords = {
  identity: 'the canonical agent has a name of its own',
  text: 'each claim, trigger and example once',
  tools: 'what all of them allow; none given allows everything; `--tools` says otherwise',
  grants: 'what all of them grant; none given grants nothing',
  denied: 'what any of them denies',
  permission: 'for each action the strictest of deny, ask and allow; what one of them does not speak of is not allowed',
  model: 'the weakest that any of them names',
  mode: 'the strictest; none given is the default of the host',
  low: 'the lowest',
  true: 'true where any of them says so',
  false: 'true only where all of them say so',
  code: 'it runs code: only what all of them have, entry by entry',
  list: 'all entries of all of them, each once',
  globs:
    'a scope, not a claim: that of all where the bodies are equal, else one that the policy chooses; no conflict, unless one means all files',
  equal: 'kept where they agree, else a conflict; the policy chooses'
} as const

/** How two values of a front-matter key combine. */
export type FieldMeaning = keyof typeof meaningWords

export interface FieldRow {
  readonly meaning: FieldMeaning
  /** How bad it is when two agents differ. */
  readonly severity: Severity
  readonly words: string
  /** Of a mode: its values, strictest first. */
  readonly order?: readonly string[]
  /** Of a mode: what stands where none is given. */
  readonly absent?: string
  /** Who does not give it may want the same: beside one value that is worth a look, and no finding. */
  readonly isOpen?: true
}
