import {posix} from 'node:path'
import {mentionWords} from '../../messages.js'
import type {Renaming} from '../../model.js'
import {pathTarget} from './path-target.js'
import type {Extent, MentionSpan} from './spans.js'
import {stemOf} from './stem-of.js'

const pathCharacter = /[\w./@~+%$-]/
const longestPath = 300

/** Paths and links to the files that go, as seen from the file they stand in. `others` are pieces of paths to other places, where no name counts. */
export function pathMentions(
  file: string,
  text: string,
  renamings: readonly Renaming[]
): {readonly mentions: readonly MentionSpan[]; readonly others: readonly Extent[]} {
  const mentions: MentionSpan[] = []
  const others: Extent[] = []
  for (const renaming of renamings) {
    if (renaming.fromFile === '') continue
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
  const {start, end, isFile} = path
  const whole = text.slice(start, end)
  const was = decoded(whole)
  const before = text.slice(Math.max(0, start - 8), start)
  const [from, to] = isFile ? [renaming.fromFile, renaming.toFile] : [withoutEnd(renaming.fromFile), withoutEnd(renaming.toFile)]
  const target = pathTarget({file, path: was, from, to, isFile, isLink: /(?:\]\(<?|["'=@:])\s*$/.test(before)})
  if (!target) return undefined
  // The words of a link say the name of the file; the way to it stands behind them.
  const isLabel = /\[[`*_]{0,2}$/.test(before) && /^[`*_]{0,2}\]\(/.test(text.slice(end, end + 4)) && !was.includes('/')
  const next = isLabel ? posix.basename(target.will) : target.will
  const will = whole === was ? next : encodeURI(next)
  if (will === whole) return undefined
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
