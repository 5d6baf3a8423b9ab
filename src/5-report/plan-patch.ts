import type {StructuredPatchHunk} from 'diff'
import type {FileEdit} from '../model.js'
import {loadLater} from '../util/load-later.js'
import {visibleText} from '../util/visible-text.js'

const diff = loadLater<typeof import('diff')>('diff')

/** The edits as a patch that `git apply` takes; for a terminal, with what it would obey shown as its code. */
export function planPatch(edits: readonly FileEdit[], isTerminal: boolean): string {
  const text = edits.map(filePatch).join('')
  return isTerminal ? visibleText(text.replaceAll('\r\n', '\n')) : text
}

function filePatch({path, before, after}: FileEdit): string {
  const {hunks} = diff().structuredPatch(path, path, before?.text ?? '', after ?? '', undefined, undefined, {context: 3})
  const [old, now] = [named('a', path), named('b', path)]
  const kind = before === undefined ? 'new file mode 100644\n' : after === undefined ? 'deleted file mode 100644\n' : ''
  const head = `diff --git ${old} ${now}\n${kind}`
  if (hunks.length === 0) return head
  const files = `--- ${before === undefined ? '/dev/null' : old}\n+++ ${after === undefined ? '/dev/null' : now}\n`
  return `${head}${files}${hunks.map(hunkText).join('')}`
}

function hunkText({oldStart, oldLines, newStart, newLines, lines}: StructuredPatchHunk): string {
  // Of nothing, a patch counts from the line before.
  const [from, to] = [oldLines === 0 ? 0 : oldStart, newLines === 0 ? 0 : newStart]
  return `@@ -${from},${oldLines} +${to},${newLines} @@\n${lines.map((line) => `${line}\n`).join('')}`
}

/** As git quotes names that hold what a line cannot. */
function named(side: string, path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to look for.
  return /["\\\u0000-\u001f\u007f]/.test(path) ? JSON.stringify(`${side}/${path}`) : `${side}/${path}`
}
