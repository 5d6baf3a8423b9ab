import {posix} from 'node:path'
import {containerOf} from './container-of.js'
import type {EntryList} from './entry-list.js'
import {fileOnDisk} from './file-on-disk.js'
import {modeEntries} from './mode-entries.js'
import {placeOf} from './place-of.js'
import {settingsEntries} from './settings-entries.js'
import {tableEntries} from './table-entries.js'

/** Where the agents of a file stand that holds several; nothing where it is not what it should be. */
export function entriesIn(file: string, text: string): EntryList | undefined {
  const disk = fileOnDisk(file)
  const container = containerOf(disk)
  if (container === 'settings') return settingsEntries(text)
  if (container !== 'tables') return modeEntries(text)
  const list = tableEntries(text)
  // A file that stands where nobody looks for agents is known by this entry alone.
  const isRead = (path: string) => {
    const found = placeOf(posix.join(posix.dirname(disk), path))
    return found !== undefined && !found.place.isLoose
  }
  return {
    ...list,
    entries: list.entries.map((one) => ({...one, elsewhere: one.elsewhere && isRead(one.elsewhere) ? one.elsewhere : undefined}))
  }
}
