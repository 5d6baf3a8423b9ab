import {
  type Conflict,
  decide,
  decisionsFile,
  type Hooks,
  merge,
  type Options,
  type Result,
  reportPages,
  stamp,
  undecide
} from '../../index.js'
import {liveWords} from '../../messages.js'
import {readChange} from './read-change.js'

/** A report that follows its sources and its decisions. */
export interface Review {
  readonly result: () => Result
  /** The text of a page; nothing where there is no such page. */
  readonly page: (name: string) => string | undefined
  /** Writes a decision to the file and merges anew; gives what went wrong, and nothing is empty. */
  readonly change: (body: unknown) => Promise<string>
  /** Merges anew where a file has changed. */
  readonly look: () => Promise<void>
  readonly state: () => ReviewState
  readonly onChange: (listen: () => void) => void
}

/** What the pages are told. */
export interface ReviewState {
  readonly version: number
  readonly cause: 'decision' | 'files'
  /** The tab that decided, by the name it gave itself; empty where none did. */
  readonly tab: string
  readonly fault: string
}

/** Merges, and again with each change; one thing after the other, so that two pages cannot write at once. */
export async function createReview(paths: readonly string[], options: Options, hooks: Hooks): Promise<Review> {
  let state: ReviewState = {version: 1, cause: 'files', tab: '', fault: ''}
  let result = await merge(paths, options, hooks)
  let seen = stamp(result, hooks)
  let last: Promise<unknown> = Promise.resolve()
  const listeners: (() => void)[] = []
  const tell = (next: ReviewState) => {
    state = next
    for (const listen of listeners) listen()
  }
  const renew = async (cause: ReviewState['cause'], tab: string) => {
    const before = stamp(result, hooks)
    try {
      const next = await merge(paths, options, {cwd: hooks.cwd ?? ''})
      // What changed while it was read is looked at once more.
      const isSteady = stamp(result, hooks) === before
      result = next
      seen = isSteady ? stamp(result, hooks) : ''
      tell({version: state.version + 1, cause, tab, fault: ''})
    } catch (error) {
      // The report stays as it was until the file can be read again; each change of it is tried once.
      seen = before
      tell({...state, fault: faultOf(error)})
    }
  }
  const lookNow = async () => {
    if (stamp(result, hooks) !== seen) await renew('files', '')
  }
  const changeNow = async (body: unknown) => {
    await lookNow()
    const change = readChange(body, conflictsOf(result))
    if ('fault' in change) return change.fault
    try {
      if ('decision' in change) decide(change.decision, hooks)
      else undecide(change.undo, hooks)
    } catch (error) {
      return faultOf(error)
    }
    if ('undo' in change && stamp(result, hooks) === seen) return liveWords.notById({id: change.undo, file: decisionsFile})
    await renew('decision', change.tab)
    return state.fault
  }
  const inTurn = <Given>(act: () => Promise<Given>): Promise<Given> => {
    const turn = last.then(act)
    last = turn.catch(() => {})
    return turn
  }
  return {
    result: () => result,
    page: (name) => {
      const file = reportPages(result, options.out, {version: state.version}).find(({path}) => path === name)
      return file && (typeof file.text === 'string' ? file.text : [...file.text()].join(''))
    },
    change: (body) => inTurn(() => changeNow(body)),
    look: () => inTurn(lookNow),
    state: () => state,
    onChange: (listen) => listeners.push(listen)
  }
}

function conflictsOf({merged}: Result): readonly Conflict[] {
  return merged.flatMap(({conflicts}) => conflicts)
}

/** A defect of the tool must not end the server either: people go on to read, and see that something is wrong. */
function faultOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
