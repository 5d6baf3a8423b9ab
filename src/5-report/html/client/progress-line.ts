import type {Island} from '../island.js'
import type {DraftStore} from './draft-store.js'
import {element} from './element.js'

/** How many conflicts of the page are decided, here or before; candidates do not count. Gives what shows it anew. */
export function progressLine(root: HTMLElement, {conflicts}: Island, store: DraftStore): () => void {
  const counted = conflicts.filter(({isCandidate}) => !isCandidate)
  if (counted.length === 0) return () => {}
  const words = element('span', {id: 'progress', role: 'status'})
  const meter = element('progress', {max: String(counted.length), 'aria-labelledby': 'progress'})
  root.append(words, meter)
  return () => {
    const drafts = store.drafts()
    const decided = counted.filter(({id, isDecided}) => isDecided || drafts[id] !== undefined).length
    words.textContent = `${decided} of ${counted.length} decided${root.dataset.part ? ` on ${root.dataset.part}` : ''}`
    meter.value = decided
  }
}
