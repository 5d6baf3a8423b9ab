import type {Conflict, Resolution, WayDecided} from '../../model.js'
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

function chosenBy({status, by, choice, decision, written}: Resolution): string {
  const side = choice === null ? (by === null && written.trim() !== '' ? 'every side' : '') : `side ${choice + 1}`
  if (decision) return `${decision.way === 'side' ? side : waysDecided[decision.way]}, decided by ${by ?? 'nobody named'}`
  const who = by === null ? '' : `by the policy ${by}`
  return [side, who, status === 'open' ? 'still open' : ''].filter((words) => words !== '').join(', ')
}

/** What was decided, where it is no side. */
const waysDecided: Readonly<Record<Exclude<WayDecided, 'side'>, string>> = {
  both: 'both sides',
  drop: 'no side',
  write: 'other words',
  'no conflict': 'no conflict'
}
