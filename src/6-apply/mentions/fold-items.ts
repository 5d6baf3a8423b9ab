import type {Item} from './collections.js'
import type {Extent} from './spans.js'

/** An item with what it reads as when its names are replaced. */
export interface ReadItem {
  readonly item: Item
  readonly reads: string
  readonly isRenamed: boolean
}

/** An item that goes, and what goes with it: its line, or a comma. */
export interface FoldedItem extends Extent {
  readonly index: number
}

/**
 * The items that a list would have twice. One that had the new name already stays, else the first of them. Each takes the comma behind it
 * along, those at the end the comma before; where more than that stands between, as a comment does, the item stays.
 */
export function foldItems(text: string, read: readonly ReadItem[], hasLines: boolean): readonly FoldedItem[] {
  const stays = new Map<string, number>()
  read.forEach(({reads, isRenamed}, index) => {
    const other = stays.get(reads)
    if (other === undefined || (!isRenamed && read[other]?.isRenamed)) stays.set(reads, index)
  })
  const goes = read.map(({reads, isRenamed, item}, index) => isRenamed && item.isShort && stays.get(reads) !== index)
  const lastStanding = goes.lastIndexOf(false)
  return read.flatMap(({item}, index): readonly FoldedItem[] => {
    if (!goes[index]) return []
    const extent = hasLines ? item : withComma(read, index, index > lastStanding)
    const isOwn = hasLines || /^[\s,|]*$/.test(text.slice(extent.start, item.start) + text.slice(item.end, extent.end))
    return isOwn ? [{index, start: extent.start, end: extent.end}] : []
  })
}

function withComma(read: readonly ReadItem[], index: number, isLast: boolean): Extent {
  const {start, end} = (read[index] as ReadItem).item
  return isLast ? {start: read[index - 1]?.item.end ?? start, end} : {start, end: read[index + 1]?.item.start ?? end}
}
