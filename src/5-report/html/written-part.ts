import type {Conflict} from '../../model.js'
import {chosenBy} from '../chosen-by.js'
import {agentText} from './agent-text.js'
import {type Html, html} from './html.js'

/** What stands in the canonical agent, and who chose it. */
export function writtenPart({resolution}: Conflict): Html {
  const {written, decision} = resolution
  const text = written.trim()
  const who = [text === '' ? 'nothing' : '', chosenBy(resolution)].filter((words) => words !== '').join(', ')
  return html`<div class="written"><p><strong>Written</strong> ${who}${decision?.reason ? `: ${decision.reason}` : ''}</p>${
    text === '' ? '' : html`<blockquote><p>${quoted(text)}</p></blockquote>`
  }</div>`
}

/** Code that was cut to one line has lost the end of its fence. */
function quoted(text: string): Html {
  return /^```/.test(text) && !text.includes('\n') ? html`<code>${text.replace(/^`+\w*\s*/, '')}</code>` : agentText(text)
}
