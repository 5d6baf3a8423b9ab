import {decisionsDocument} from './decisions-document.js'
import {loadLater} from './load-later.js'
import type {DecisionKey} from './write-decision.js'
import {yamlLayout} from './yaml-layout.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

/** The text of the decisions file without some of its entries; empty where none is left and nobody wrote anything else. */
export function withoutEntries(text: string, isGone: (key: DecisionKey, line: number) => boolean): string {
  const {isMap, isScalar, isSeq, LineCounter} = yaml()
  const source = text.replaceAll('\r\n', '\n')
  const lines = new LineCounter()
  const document = decisionsDocument(source, lines)
  if (!isMap(document.contents)) return text
  const lineOf = (node: unknown) => lines.linePos((node as {range?: readonly number[]} | undefined)?.range?.[0] ?? 0).line
  const lists = document.contents.items.filter(({value}) => isSeq(value))
  let gone = 0
  for (const {key, value} of lists) {
    if (!isScalar(key) || !isSeq(value)) continue
    const kept = value.items.filter((item) => !isGone(key.value as DecisionKey, lineOf(item)))
    gone += value.items.length - kept.length
    value.items = kept
    if (kept.length === 0) document.delete(key)
  }
  if (gone === 0) return text
  if (document.contents.items.length === 0) return document.commentBefore ? `${commentLines(document.commentBefore)}\n` : ''
  const written = document.toString({lineWidth: 0, ...yamlLayout(source)})
  return text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written
}

const commentLines = (comment: string): string =>
  comment
    .split('\n')
    .map((line) => `#${line}`)
    .join('\n')
