import type {HandEdit, MergedAgent} from '../../model.js'
import {oneLine, shorten} from '../../util/visible-text.js'
import {counted} from '../counted.js'
import {type Html, html} from './html.js'

/** What a person changed in the canonical file, and where the sources changed the same. */
export function editedList({hand, canonical}: MergedAgent, way: (file: string) => string | undefined): Html {
  if (!hand || hand.edits.length === 0) return html``
  const file = way(canonical)
  return html`<details class="fold"${hand.contested.length > 0 ? {markup: ' open'} : ''}><summary><h3>Edited by hand</h3> ${counted(hand.edits.length, 'edit')}, kept</summary>
<ul>${hand.contested.map(({was, hand: now, now: sources}) => html`<li><strong>Changed by both</strong>: ${said(was)} is ${said(now)} by hand, and ${said(sources)} in the sources.</li>`)}
${hand.edits.map((edit) => html`<li>${edit.change}, ${edit.part}${edit.text !== '' && file !== undefined ? `, line ${edit.line}` : ''}: ${words(edit)}</li>`)}
</ul></details>`
}

function words({text, was}: HandEdit): Html {
  const cut = (one: string) => shorten(oneLine(one), 200)
  return html`${was === '' ? '' : html`<del>${cut(was)}</del>`} ${text === '' ? '' : html`<ins>${cut(text)}</ins>`}`
}

function said(text: string): string {
  return text === '' ? 'nothing' : `“${shorten(oneLine(text), 200)}”`
}
