import {posix} from 'node:path'
import {nameShape} from '../../lexicon/agent-names.js'
import {stemOf} from './stem-of.js'

interface PathPlace {
  /** The file it stands in. */
  readonly file: string
  readonly path: string
  /** The files that go and stay, with their extensions where the path has one. */
  readonly from: string
  readonly to: string
  readonly isFile: boolean
  /** It stands where only a path or a link stands. */
  readonly isLink: boolean
}

interface PathTarget {
  readonly will: string
  readonly isSure: boolean
  /** Why it is doubtful, where it is. */
  readonly why: 'elsewhere' | 'fileName'
}

/** Names of files that many folders have; alone they say nothing. */
const commonFile = /^(?:AGENTS?|SKILL|README|CLAUDE|index)\.\w+$/i
/** What hosts put before a path from the root of the repository. */
const rootMark = /^(?:\$\{?CLAUDE_PROJECT_DIR\}?|\$\{?CLAUDE_PLUGIN_ROOT\}?|\$\{workspaceFolder\})?\//

/** What a path becomes that leads to the file that goes: seen from the file it stands in, from the root, or by its end. Nothing where it leads elsewhere. */
export function pathTarget({file, path, from, to, isFile, isLink}: PathPlace): PathTarget | undefined {
  const why = 'elsewhere'
  const isWhole = from.includes('/') && path.endsWith(`/${from}`)
  const elsewhere = isWhole ? ({will: path.slice(0, path.length - from.length) + to, isSure: false, why} as const) : undefined
  if (path.includes('://') || /^(?:~|\$HOME)\//.test(path)) return elsewhere
  if (posix.join(posix.dirname(file), path) === from) {
    const isSure = isLink || path.includes('/') || nameShape(stemOf(path)) !== 'word'
    return {will: relativeLike(path, posix.relative(posix.dirname(file), to)), isSure, why: 'fileName'}
  }
  const mark = `${rootMark.exec(path)?.[0] ?? ''}`
  const lead = path.startsWith('./', mark.length) ? `${mark}./` : mark
  const tail = path.slice(lead.length)
  if (tail === from) return {will: lead + to, isSure: tail.includes('/'), why: 'fileName'}
  if (!from.endsWith(`/${tail}`)) return elsewhere
  const above = from.slice(0, from.length - tail.length)
  const will = to.startsWith(above) ? lead + to.slice(above.length) : to
  if (tail.includes('/')) return {will, isSure: lead !== '/', why}
  return !isFile || commonFile.test(tail) ? undefined : {will: lead + posix.basename(to), isSure: false, why: 'fileName'}
}

const relativeLike = (was: string, way: string): string => (was.startsWith('./') && !/^\.\.?\//.test(way) ? `./${way}` : way)
