import type {Drafts} from '../island.js'

/** What a reader decided so far, kept by the browser for all pages of one report. */
export interface DraftStore {
  /** Whether it is the decisions file itself that keeps them. */
  readonly isFile: boolean
  readonly drafts: () => Drafts
  readonly set: (id: string, values: Drafts[string] | undefined) => void
  /** Who signs for the decisions; empty where nobody does. */
  readonly by: () => string
  readonly sign: (by: string) => void
  readonly clear: () => void
  readonly onChange: (listen: () => void) => void
}

interface Kept {
  readonly drafts: Drafts
  readonly by: string
}

const nothing: Kept = {drafts: {}, by: ''}

/** Reads and keeps decisions under a key for the folder of the page; another tab with the same report sees them at once. */
export function createDraftStore(): DraftStore {
  const key = `agentmerge ${location.pathname.replace(/[^/]*$/, '')}`
  let kept = read(key)
  const listeners: (() => void)[] = []
  const tell = () => {
    for (const listen of listeners) listen()
  }
  const keep = (next: Kept) => {
    kept = next
    try {
      localStorage.setItem(key, JSON.stringify(kept))
    } catch {
      // A browser that keeps nothing still decides and exports until the page is closed.
    }
    tell()
  }
  window.addEventListener('storage', (event) => {
    if (event.key !== key) return
    kept = read(key)
    tell()
  })
  return {
    isFile: false,
    drafts: () => kept.drafts,
    set: (id, values) => {
      // Read again: another tab may have decided something meanwhile.
      const {[id]: _, ...others} = {...kept.drafts, ...read(key).drafts}
      keep({...kept, drafts: values ? {...others, [id]: values} : others})
    },
    by: () => kept.by,
    sign: (by) => keep({...kept, by}),
    clear: () => keep({...kept, drafts: {}}),
    onChange: (listen) => listeners.push(listen)
  }
}

function read(key: string): Kept {
  try {
    const {drafts = {}, by = ''} = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Kept>
    return {drafts, by}
  } catch {
    return nothing
  }
}
