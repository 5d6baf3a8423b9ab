import type {MentionKind, Renaming} from '../../model.js'

/** A piece of the text, from its first character to the one behind its last. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** A name where it stands, not yet looked at. */
export interface Occurrence extends Extent {
  readonly renaming: Renaming
}

/** A mention before it has a line. */
export interface MentionSpan extends Occurrence {
  readonly will: string
  readonly kind: MentionKind
  readonly isSure: boolean
  readonly reason: string
}
