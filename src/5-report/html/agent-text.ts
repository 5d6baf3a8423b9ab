import {shorten} from '../../util/visible-text.js'
import {isCode} from '../is-code.js'
import {type Html, html} from './html.js'
import {inline} from './inline.js'

const mostCharacters = 1200
const mostLines = 30

/** A rule or a quote: code as code, everything else as words. */
export function agentText(text: string): Html {
  if (!isCode(text)) return html`${inline(shorten(text.trim(), mostCharacters))}`
  const lines = text.trimEnd().split(/\r\n?|\n/)
  const shown = lines.slice(0, mostLines).map((line) => shorten(line, 300))
  return html`<code class="block">${shown.join('\n')}${lines.length > mostLines ? `\n… ${lines.length - mostLines} more lines` : ''}</code>`
}
