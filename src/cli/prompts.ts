/** One of several things to choose; `name` is what comes back. */
export interface Choice {
  readonly name: string
  readonly words: string
  readonly hint?: string
}

/** A person who can be asked. Each question gives `undefined` where they break it off. */
export interface Prompts {
  readonly choose: (question: string, choices: readonly Choice[]) => Promise<string | undefined>
  /** A line of words; `faultOf` says what is wrong with them, and nothing where they can be taken. */
  readonly write: (question: string, faultOf: (words: string) => string) => Promise<string | undefined>
}
