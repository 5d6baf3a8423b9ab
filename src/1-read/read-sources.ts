import type {SourceFile, Sources, UnreadFile} from '../model.js'
import type {Options} from '../options.js'
import {discover} from './discover.js'
import {readFile} from './read-file.js'

// Often enough for a progress line and Ctrl-C, seldom enough to cost nothing.
const breathAfter = 64

/** Folders, files and patterns to texts, sorted by file; what cannot be read is told, never thrown. */
export async function readSources(
  paths: readonly string[],
  options: Pick<Options, 'ignore' | 'maxBytes' | 'out'>,
  cwd: string,
  onProgress: (done: number, total: number) => void = () => {}
): Promise<Sources> {
  const {files: found, unread: unreached} = discover(paths, options, cwd)
  const files: SourceFile[] = []
  const unread: UnreadFile[] = [...unreached]
  for (const [index, file] of found.entries()) {
    const read = readFile(file, options.maxBytes)
    if ('text' in read) files.push(read)
    else unread.push(read)
    onProgress(index + 1, found.length)
    if (index % breathAfter === breathAfter - 1) await new Promise((resolve) => setImmediate(resolve))
  }
  return {files, unread: unread.sort((left, right) => (left.file < right.file ? -1 : 1))}
}
