import type {Contested, HandEdit, MergedAgent} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {counted} from '../counted.js'
import {details} from './details.js'
import type {Links} from './links.js'
import {markdownText} from './markdown-text.js'

const mostOpen = 12

/** What a person changed in the canonical file, and where the sources changed the same. */
export function editedPart({hand, canonical}: MergedAgent, id: string, links: Links): string[] {
  if (!hand || hand.edits.length === 0) return []
  const lines = [...groupBy(hand.edits, ({change}) => change)].flatMap(([change, edits]) => [
    `- ${change} (${edits.length})`,
    ...edits.map(
      (edit) => `  - ${words(edit)}${edit.text === '' ? '' : ` — ${links.lines({file: canonical, line: edit.line, endLine: edit.line})}`}`
    )
  ])
  return [
    `### <a id="${id}-edited"></a>Edited by hand`,
    '',
    `${counted(hand.edits.length, 'edit')} in ${links.file(canonical)} ${hand.edits.length === 1 ? 'is' : 'are'} kept.`,
    '',
    ...hand.contested.flatMap(contestedLine),
    ...(hand.contested.length > 0 ? [''] : []),
    ...(hand.edits.length > mostOpen ? [...details(counted(hand.edits.length, 'edit'), lines), ''] : [...lines, ''])
  ]
}

function words({part, text, was}: HandEdit): string {
  const shown = [was, text].filter((one) => one !== '').map((one) => markdownText(one.replace(/\s+/g, ' '), 160))
  return `${part}: ${shown.join(' → ')}`
}

function contestedLine({was, hand, now}: Contested): string[] {
  const said = (text: string) => (text === '' ? 'nothing' : `"${markdownText(text.replace(/\s+/g, ' '), 160)}"`)
  return [`- **Changed by both**: ${said(was)} is ${said(hand)} by hand, and ${said(now)} in the sources.`]
}
