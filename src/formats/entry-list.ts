/** One of the agents that a file holds: what it goes by, `.roomodes#architect`, and its offsets. */
export interface Entry {
  readonly name: string
  readonly start: number
  readonly end: number
  /** It is no agent of its own: it points to this file, or only sets keys of one that is defined elsewhere, where this is empty. */
  readonly elsewhere?: string | undefined
  /** It has no text of its own that could be read: it stands between the keys of others. */
  readonly isInline?: boolean
}

/** The agents of a file that holds several, in its order, and what stands around all of them. */
export interface EntryList {
  readonly entries: readonly Entry[]
  /** What each of them needs beside its own text, such as the key above a list: offsets. */
  readonly frame: readonly {readonly start: number; readonly end: number}[]
  /** In brackets; each entry of any other list has lines of its own. */
  readonly isFlow: boolean
}

/** What an agent goes by among the others of its file. */
export const entryName = (called: string): string => called.replace(/[^\w-]+/g, '-')

/** Names for entries in their order; a second one of a name says so. */
export function entryNames(called: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return called.map((name) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name}~${count}`
  })
}
