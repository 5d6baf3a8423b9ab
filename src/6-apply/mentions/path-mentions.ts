import {posix} from 'node:path'
import {nameShape} from '../../lexicon/agent-names.js'
import {mentionWords} from '../../messages.js'
import type {Renaming} from '../../model.js'
import type {Extent, MentionSpan} from './spans.js'

const pathCharacter = /[\w./@~+%$-]/
const longestPath = 300
/** Names of files that many folders have; alone they say nothing. */
const commonFile = /^(?:AGENTS?|SKILL|README|CLAUDE|index)\.\w+$/i
/** What hosts put before a path from the root of the repository. */
const rootMark = /^(?:\$\{?CLAUDE_PROJECT_DIR\}?|\$\{?CLAUDE_PLUGIN_ROOT\}?|\$\{workspaceFolder\})\//

/** Paths and links to the files that go, as seen from the file they stand in. `others` are pieces of paths to other places, where no name counts. */
export function pathMentions(
  file: string,
  text: string,
  renamings: readonly Renaming[]
): {readonly mentions: readonly MentionSpan[]; readonly others: readonly Extent[]} {
  const mentions: MentionSpan[] = []
  const others: Extent[] = []
  for (const renaming of renamings) {
    const base = posix.basename(renaming.fromFile)
    for (const stem of new Set([stemOf(base), encodeURI(stemOf(base))])) {
      let done = 0
      for (let at = text.indexOf(stem); at !== -1; at = text.indexOf(stem, Math.max(done, at + 1))) {
        const path = pathAround(text, at, stem, base)
        if (!path) continue
        done = path.end
        const mention = renaming.fromFile === renaming.toFile ? undefined : mentionAt(file, text, path, renaming)
        if (mention) mentions.push(mention)
        else if (path.isFile) others.push(path)
      }
    }
  }
  return {mentions, others}
}

/** The name of a file without `.md`, `.agent.md`, `.toml`. */
export const stemOf = (base: string): string => base.replace(/(?<=.)(?:\.agent|\.chatmode)?\.\w{2,5}$/, '')

interface PathExtent extends Extent {
  /** With its extension, or without. */
  readonly isFile: boolean
}

/** The path that ends in a name: with its extension, or else behind at least one folder. */
function pathAround(text: string, at: number, stem: string, base: string): PathExtent | undefined {
  const extension = encodedLike(stem, base).slice(stem.length)
  const isFile = text.startsWith(extension, at + stem.length)
  const end = at + stem.length + (isFile ? extension.length : 0)
  if (/[\w/-]/.test(text[end] ?? ' ') || (text[end] === '.' && /\w/.test(text[end + 1] ?? ' '))) return undefined
  const start = startOf(text, at)
  const before = text.slice(start, at)
  if (before !== '' && !before.endsWith('/')) return undefined
  return isFile || before.includes('/') ? {start, end, isFile} : undefined
}

/** As far to the left as a path goes, with the scheme of an address and with a variable in braces. */
function startOf(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < longestPath && pathCharacter.test(text[start - 1] as string)) start--
  while (text[start] === '@' && start < at) start++
  const before = text.slice(Math.max(0, start - 50), start)
  if (text.startsWith('//', start)) return start - (/[a-z]{2,9}:$/.exec(before)?.[0].length ?? 0)
  if (text[start] === '/') return start - (/\$\{\w{1,40}\}$/.exec(before)?.[0].length ?? 0)
  // A line end that JSON spells as backslash and n.
  return start < at && before.endsWith('\\') && /[nrt]/.test(text[start] as string) ? start + 1 : start
}

const encodedLike = (stem: string, base: string): string => (base.startsWith(stem) ? base : encodeURI(base))

function mentionAt(file: string, text: string, path: PathExtent, renaming: Renaming): MentionSpan | undefined {
  const {toFile} = renaming
  const whole = text.slice(path.start, path.end)
  const was = decoded(whole)
  // A bare name of a file in a sentence may be that of a file to be made.
  const isLink = /(?:\]\(<?|["'=@:])\s*$/.test(text.slice(Math.max(0, path.start - 8), path.start))
  const target = targetOf(
    file,
    was,
    path.isFile ? renaming.fromFile : withoutEnd(renaming.fromFile),
    path.isFile ? toFile : withoutEnd(toFile)
  )
  if (!target) return undefined
  const will = whole === was ? target.will : encodeURI(target.will)
  if (will === whole) return undefined
  const {start, end} = path
  return {start, end, renaming, will, kind: 'path', isSure: target.isSure, reason: mentionWords[target.isSure ? 'path' : target.why]()}
}

const withoutEnd = (file: string): string => posix.join(posix.dirname(file), stemOf(posix.basename(file)))

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

interface Target {
  readonly will: string
  readonly isSure: boolean
  readonly why: 'elsewhere' | 'fileName'
}

/** What a path becomes that leads to the file that goes; nothing where it leads to another one. */
function targetOf(file: string, was: string, from: string, to: string, isLink: boolean): Target | undefined {
  const why = 'elsewhere'
  if (was.includes('://')) return was.endsWith(`/${from}`) ? {will: swapEnd(was, from, to), isSure: false, why} : undefined
  if (was.startsWith('~/') || was.startsWith('$HOME/'))
    return was.endsWith(`/${from}`) ? {will: swapEnd(was, from, to), isSure: false, why} : undefined
  const folder = posix.dirname(file)
  const marked = rootMark.exec(was)?.[0] ?? /^\/(?!\/)/.exec(was)?.[0] ?? ''
  const path = was.slice(marked.length)
  const dot = path.startsWith('./') ? './' : ''
  if (marked === '' && posix.join(folder, path) === from)
    return {
      will: relativeLike(path, posix.relative(folder, to)),
      isSure: isLink || path.includes('/') || nameShape(stemOf(path)) !== 'word',
      why: 'fileName'
    }
  if (path.slice(dot.length) === from) return {will: `${marked}${dot}${to}`, isSure: true, why}
  if (path.startsWith('../')) return undefined
  const tail = path.slice(dot.length)
  if (!from.endsWith(`/${tail}`)) return undefined
  const head = from.slice(0, from.length - tail.length)
  const will = to.startsWith(head) ? `${marked}${dot}${to.slice(head.length)}` : to
  if (tail.includes('/')) return {will, isSure: marked !== '/', why}
  return commonFile.test(tail) ? undefined : {will: posix.basename(to), isSure: false, why: 'fileName'}
}

const swapEnd = (was: string, from: string, to: string): string => was.slice(0, was.length - from.length) + to

const relativeLike = (was: string, way: string): string => (was.startsWith('./') && !way.startsWith('.') ? `./${way}` : way)
