import type {Item} from './collections.js'
import type {ReadItem} from './fold-items.js'
import type {AgentList} from './lists-in.js'
import type {MentionSpan} from './spans.js'
import {spansIn} from './spans-in.js'

/** An item as it reads when its sure mentions are replaced, without what is around it. */
export function readItem(text: string, item: Item, spans: ReadonlyMap<number, MentionSpan>, holds: AgentList['holds']): ReadItem {
  const extent = holds === 'rules' ? item : (item.name ?? item)
  const inside = spansIn(extent, spans).filter(({isSure}) => isSure)
  let reads = ''
  let done = extent.start
  for (const {start, end, will} of inside) {
    reads += text.slice(done, start) + will
    done = end
  }
  reads += text.slice(done, extent.end)
  return {item, reads: reads.replace(/^[\s\-"'`@]+|["'`,\s]+$/g, ''), isRenamed: inside.length > 0}
}
