import type {SuspicionCode} from '../../lexicon/suspicions.js'
import type {Passage} from './passage.js'

/** A stretch of a text that is suspicious. */
export interface Found {
  readonly code: SuspicionCode
  readonly start: number
  readonly end: number
  /** What a person should see of it. */
  readonly shows: string
}

/** Looks through a text for one kind of thing. */
export type Look = (passage: Passage) => readonly Found[]
