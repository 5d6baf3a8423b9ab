import type {Extent} from './spans.js'

/** A key, a string or a plain word of YAML, JSON or TOML: what stands between its quotes. */
export interface Scalar extends Extent {
  /** The keys it stands below, outermost first; its own one aside where it is a key. */
  readonly keys: readonly string[]
  readonly isKey: boolean
}

/** One element of a list, or one entry of a map: from its start to its end, without the comma. */
export interface Item extends Extent {
  /** The element, or the key of the entry; none where it is neither text nor a word. */
  readonly name: Extent | undefined
  /** Of an entry: what stands behind the key, as written. */
  readonly value: string
  /** It can go as a whole: nothing of it stands on other lines. */
  readonly isShort: boolean
}

/** A list or a map with all that stands in it. */
export interface Collection {
  readonly keys: readonly string[]
  readonly isMap: boolean
  /** Items that have lines of their own go with their lines; others go with a comma. */
  readonly hasLines: boolean
  readonly items: readonly Item[]
}

/** What a reader of YAML, JSON or TOML finds. */
export interface Structure {
  readonly scalars: Scalar[]
  readonly collections: Collection[]
}
