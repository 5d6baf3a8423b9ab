import {entriesIn} from './entries-in.js'
import {fileOnDisk} from './file-on-disk.js'

/** What the text of a file has of an agent: all of it, or the agent's own part where it is one of several. */
export function textOfAgent(file: string, whole: string): string | undefined {
  const disk = fileOnDisk(file)
  if (disk === file) return whole
  const own = entriesIn(disk, whole)?.entries.find(({name}) => `${disk}#${name}` === file)
  return own && whole.slice(own.start, own.end)
}
