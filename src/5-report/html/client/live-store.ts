import {liveWords} from '../../../messages.js'
import type {Drafts, Island, LiveChange} from '../island.js'
import type {DraftStore} from './draft-store.js'
import {createNotice} from './notice.js'
import {isWriting, reloadHere, restorePlace} from './reload-here.js'

/** Decisions that a server writes to the decisions file as they are made; the page is loaded anew when the report has changed. */
export function createLiveStore({version, drafts}: NonNullable<Island['live']>): DraftStore {
  let kept = drafts
  let waiting = 0
  let isStale = false
  // What was refused is told before what has changed: the one is because of the other, and they arrive in any order.
  let refused = ''
  const listeners: (() => void)[] = []
  const notice = createNotice()
  const tab = tabName()
  let troubled = false
  const trouble = (words: string) => {
    troubled = true
    notice.show(words)
  }
  const put = (id: string, values: Drafts[string] | undefined) => {
    const {[id]: _, ...others} = kept
    kept = values ? {...others, [id]: values} : others
    for (const listen of listeners) listen()
  }
  const renew = (news: string, isOwn: boolean) => {
    if (waiting > 0) return
    const words = refused || news
    if (isWriting(isOwn)) notice.show(words || liveWords.decided(), () => reloadHere(words))
    else reloadHere(words)
  }
  const set = async (id: string, values: Drafts[string] | undefined) => {
    const before = kept[id]
    waiting += 1
    refused = ''
    put(id, values)
    const fault = await send({...(values ?? {undo: true}), id, tab})
    waiting -= 1
    if (fault === '') return renew('', true)
    put(id, before)
    refused = fault === liveWords.ended() ? '' : fault
    if (isStale) renew(fault, true)
    else trouble(fault)
  }
  const events = new EventSource('changes')
  events.addEventListener('message', ({data}) => {
    const change = JSON.parse(String(data)) as LiveChange
    if (change.fault !== '') trouble(change.fault)
    else if (change.version !== version) {
      isStale = true
      renew(change.tab === tab ? '' : liveWords[change.cause](), change.tab === tab)
    } else if (troubled) {
      troubled = false
      notice.hide()
    }
  })
  events.addEventListener('error', () => trouble(liveWords.ended()))
  window.addEventListener('load', () => {
    const words = restorePlace()
    if (words !== '') notice.show(words)
  })
  return {
    isFile: true,
    drafts: () => kept,
    set: (id, values) => void set(id, values),
    by: () => '',
    sign: () => {},
    clear: () => {},
    onChange: (listen) => listeners.push(listen)
  }
}

/** The same as long as the tab is open: what it decided itself is no news to it. */
function tabName(): string {
  const key = 'agentmerge tab'
  const name = sessionStorage.getItem(key) ?? crypto.randomUUID()
  sessionStorage.setItem(key, name)
  return name
}

/** What went wrong; nothing is empty. */
async function send(change: Readonly<Record<string, unknown>>): Promise<string> {
  try {
    const answer = await fetch('decisions', {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      keepalive: true,
      body: JSON.stringify(change)
    })
    return answer.ok ? '' : ((await answer.json()) as {fault: string}).fault
  } catch {
    return liveWords.ended()
  }
}
