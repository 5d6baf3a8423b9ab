import {createHash} from 'node:crypto'
import {relative, resolve, sep} from 'node:path'
import {baseFile} from './1-read/base-file.js'
import {noCache, openCache} from './1-read/cache.js'
import {readApplied} from './1-read/read-applied.js'
import {noDecisions} from './1-read/read-decisions.js'
import {readSources} from './1-read/read-sources.js'
import {rereadFile} from './1-read/reread-file.js'
import {settledPairs} from './1-read/settled-pairs.js'
import {type Comparison, compare} from './3-compare/compare.js'
import {tellNames} from './3-compare/tell-names.js'
import type {Decided} from './merge-groups.js'
import {problem} from './messages.js'
import type {AgentHead, Apart, Hooks, Scan, SketchedAgent} from './model.js'
import type {Options} from './options.js'
import {sketchFiles} from './sketch-files.js'
import {version} from './version.js'

/** Reads paths and compares what is there; says the groups as soon as they are known, while it is still being said why. */
export async function scanAs(
  paths: readonly string[],
  options: Options,
  hooks: Hooks,
  {decisions, isFolder}: Decided,
  onGroups: (grouped: Pick<Scan, 'agents' | 'groups'>) => void = () => {}
): Promise<Scan> {
  const cwd = hooks.cwd ?? process.cwd()
  const purpose = JSON.stringify([version, cacheForm, cwd, paths, options.ignore, options.maxBytes, options.out])
  // Agents that a person names are one group, whatever was decided about them before.
  const {apart: decided, together, stale} = isFolder ? decisions : noDecisions
  const isTogether = ({left, right}: Apart) => together.some(({agents}) => agents.includes(left) && agents.includes(right))
  const apart = [...decided, ...(isFolder ? settledPairs(readApplied(cwd)).filter((pair) => !isTogether(pair)) : [])]
  const base = baseFile(cwd, options.base)
  const {taken, unread, cache, remembered} = await readSources<SketchedAgent>(paths, {
    ...options,
    cwd,
    readAll: (files, onProgress) => sketchFiles(files, options.maxBytes, onProgress),
    openCache: (files) => (options.cache === '' || files < worthKeeping ? noCache() : openCache(options.cache, purpose, files)),
    onProgress: (done, total) => hooks.onProgress?.('read', done, total)
  })
  hooks.onStage?.('read', {files: taken.length + unread.length, remembered})
  const {wanted = [], pairs: told = Number.POSITIVE_INFINITY} = hooks
  const question = digest([
    options.threshold,
    base,
    apart,
    together,
    isFolder,
    options.across,
    String(told),
    wanted,
    taken.map(({head}) => [head.file, head.sha256])
  ])
  const known = cache.findAnswer(question) as Comparison | undefined
  const agents = taken.map(({head}) => head)
  const heads = new Map(agents.map((head) => [head.file, head]))
  const textOf = (file: string) => rereadFile(heads.get(file) as AgentHead, cwd).text
  const comparison =
    known ??
    (await compare(
      taken,
      {
        threshold: options.threshold,
        base,
        apart,
        together,
        across: options.across,
        asOne: !isFolder,
        pairs: told,
        wanted,
        textOf,
        onStage: hooks.onStage,
        onGroups: (groups) => onGroups({agents, groups})
      },
      hooks.onProgress
    ))
  if (!known) cache.keepAnswer(question, comparison)
  cache.save()
  hooks.onStage?.('pairs', {pairs: comparison.pairs.length})
  const {pairs, groups, single, mirrors} = comparison
  const isAlone = base !== '' && !groups.some((group) => group.base === base)
  const remarks = isAlone ? [...stale, {file: base, problem: problem('base-alone', 1, {base})}] : stale
  return {
    agents: tellNames(agents, groups, mirrors),
    unread,
    remarks,
    pairs,
    groups,
    single,
    mirrors,
    paths: paths.map((path) => shownPath(path, cwd)).sort()
  }
}

/** As files are shown: the record is for every machine. */
function shownPath(path: string, cwd: string): string {
  return relative(cwd, resolve(cwd, path)).replaceAll(sep, '/') || '.'
}

/** Another number where what is kept of a file has another form. */
const cacheForm = 5

/** Fewer files are read again faster than a cache is kept. */
const worthKeeping = 200

function digest(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('hex')
}
