import {type Html, html} from './html.js'

/** Words that lead to a file, where the way there is known. */
export function fileLink(words: string, way: string | undefined): Html {
  return way === undefined ? html`<span class="path">${words}</span>` : html`<a class="path" href="${way}">${words}</a>`
}
