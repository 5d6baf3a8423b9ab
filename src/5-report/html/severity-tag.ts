import type {Severity} from '../../model.js'
import {type Html, html} from './html.js'

/** A severity as a word that catches the eye. */
export function severityTag(severity: Severity): Html {
  return html`<span class="tag ${severity}">${severity === 'info' ? 'note' : severity}</span>`
}
