import {counted} from '../counted.js'
import {type Html, html} from './html.js'
import {overlapMatrix} from './overlap-matrix.js'
import type {PageContext} from './page-context.js'
import {pairList} from './pair-list.js'

/** More agents make a picture that nobody can read, and more cells than a browser draws at once. */
const mostAgents = 240
const mostPairs = 4000

/** How far all agents overlap, as a picture in the order of the groups, and as a list. */
export function overlapPart(context: PageContext): Html {
  const {result, groups} = context
  const ordered = [
    ...groups.map(({facts}) => ({name: facts.group.name, range: facts.overlap, files: facts.group.members})),
    {name: '', range: '', files: result.single}
  ]
  const bands = cut(ordered, mostAgents)
  const shown = new Set(bands.flatMap(({files}) => files))
  const pairs = result.pairs.filter(({left, right}) => shown.has(left) && shown.has(right)).slice(0, mostPairs)
  if (pairs.length === 0) return html``
  const hidden = result.agents.length - shown.size
  return html`<h3 id="overlap">Overlap</h3>
<p class="quiet">How far two agents do the same job, from 0 to 100%. Each cell stands for two of them and says why on hover and focus; the arrow keys go from cell to cell. Agents of a group stand together in a frame${hidden > 0 ? `; ${counted(hidden, 'more agent')} that would not fit ${hidden === 1 ? 'is' : 'are'} left out` : ''}. ${legend()}</p>
${overlapMatrix(bands, pairs, context)}
${pairList(pairs, context)}`
}

interface Band {
  readonly name: string
  readonly range: string
  readonly files: readonly string[]
}

function cut(bands: readonly Band[], most: number): readonly Band[] {
  let room = most
  return bands.flatMap((band) => {
    const files = band.files.slice(0, room)
    room -= files.length
    return files.length === 0 ? [] : [{...band, files}]
  })
}

function legend(): Html {
  return html`<span class="legend">${[10, 30, 50, 70, 90].map((share, at) => html`<svg class="swatch" width="28" height="14" role="img" aria-label="${`color of ${at * 20} to ${at * 20 + 20}%`}"><rect class="${`o${at}`}" width="28" height="14"/></svg>${at * 20}–${share + 10}% `)}</span>`
}
