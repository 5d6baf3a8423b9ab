import {closeSync, existsSync, lstatSync, openSync, readdirSync, readFileSync, readSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {isHostFile} from '../util/is-host-file.js'
import {ownNames} from '../util/own-names.js'
import {pageMark, pageName} from '../util/page-mark.js'
import {recordFile} from '../util/record-file.js'

/** The files in a folder that agentmerge wrote there, or keeps for a person who edited them. */
export function ownFiles(folder: string): readonly string[] {
  const report = join(folder, 'report.json')
  if (!existsSync(report)) return []
  const names = ownNames(readFileSync(report))
  return names
    ? [...new Set([...names, ...recordedNames(folder)])].filter((name) => isFile(join(folder, name))).concat(ownPages(folder))
    : []
}

// A folder with such a name is somebody else's, and so is what lies behind a link.
const isFile = (path: string): boolean => isFolder(dirname(path)) === true && isFolder(path) === false

const isFolder = (path: string): boolean | undefined => lstatSync(path, {throwIfNoEntry: false})?.isDirectory()

interface Recorded {
  readonly tool?: {readonly name?: unknown}
  readonly canonicals?: readonly ({readonly file?: unknown} | null)[]
  readonly hosts?: readonly ({readonly file?: unknown} | null)[]
}

/** The record and what it keeps. One that was cut off or holds the marks of a conflict is still ours; JSON of another tool is not. */
function recordedNames(folder: string): readonly string[] {
  const path = join(folder, recordFile)
  if (!isFile(path)) return []
  try {
    const record = JSON.parse(readFileSync(path, 'utf8')) as Recorded | null
    if (record?.tool?.name !== 'agentmerge') return []
    const names = (record.canonicals ?? []).map((one) => String(one?.file ?? ''))
    const forHosts = (record.hosts ?? []).map((one) => String(one?.file ?? ''))
    return [recordFile, ...names.filter((name) => /^[^\\/]+\.md$/.test(name)), ...forHosts.filter(isHostFile)]
  } catch {
    return [recordFile]
  }
}

/** A report in one page or several, whose number the report for machines does not tell; a page of somebody else lacks the mark. */
function ownPages(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => pageName.test(name) && isFile(join(folder, name)))
  return names.filter((name) => startOf(join(folder, name), pageMark.length) === pageMark).sort()
}

function startOf(path: string, length: number): string {
  const start = Buffer.alloc(length)
  const file = openSync(path, 'r')
  try {
    return start.toString('utf8', 0, readSync(file, start, 0, length, 0))
  } finally {
    closeSync(file)
  }
}
