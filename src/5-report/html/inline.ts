import {type Html, html} from './html.js'

/** Code between backticks of one length, and words between stars; nothing else in a line is taken for markup. */
const marked =
  /(?<!`)(`+)(?!`)(.{1,500}?)(?<!`)\1(?!`)|\*\*(?=\S)(.{1,500}?)(?<=\S)\*\*|(?<![*\w])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![*\w])/gs

/** Words of an agent or of a message with code and emphasis as such. Links and HTML stand as they are written: who reviews should see them. */
export function inline(text: string): Html {
  if (!/[`*]/.test(text)) return html`${text}`
  const parts: Html[] = []
  let from = 0
  for (const match of text.matchAll(marked)) {
    const [whole, , code, strong, em] = match
    parts.push(html`${text.slice(from, match.index)}`)
    if (code !== undefined) parts.push(html`<code>${code}</code>`)
    else if (strong !== undefined) parts.push(html`<strong>${inline(strong)}</strong>`)
    else parts.push(html`<em>${inline(em ?? '')}</em>`)
    from = match.index + whole.length
  }
  return from === 0 ? html`${text}` : html`${parts}${text.slice(from)}`
}
