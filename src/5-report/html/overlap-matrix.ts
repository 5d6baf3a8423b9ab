import type {Pair} from '../../model.js'
import {shorten} from '../../util/visible-text.js'
import {percent} from '../counted.js'
import {type Html, html} from './html.js'
import type {PageContext} from './page-context.js'

/** Agents that stand together, and how far they overlap. */
export interface MatrixBand {
  readonly name: string
  readonly range: string
  readonly files: readonly string[]
}

interface Size {
  readonly cell: number
  readonly left: number
  readonly top: number
  readonly count: number
}

/** With a smaller cell there is no room for a number in it, or for a name beside it. */
const leastForNumber = 24
const leastForName = 12

/** A picture of pairs: only cells above the floor of what is compared are elements, so that two hundred agents stay light. */
export function overlapMatrix(bands: readonly MatrixBand[], pairs: readonly Pair[], context: PageContext): Html {
  const files = bands.flatMap((band) => band.files)
  const size = sizeFor(files.length)
  const {label} = context
  const {cell, left, top} = size
  const at = new Map(files.map((file, index) => [file, index]))
  const side = cell * files.length
  return html`<div class="wide matrix" tabindex="0" role="group" aria-label="Overlap of ${files.length} agents"><svg width="${left + side + 2}" height="${top + side + 2}" viewBox="0 0 ${left + side + 2} ${top + side + 2}" data-matrix data-cell="${cell}" data-left="${left}" data-top="${top}" data-names="${files.map(label).join('\n')}">
<rect class="ground" x="${left}" y="${top}" width="${side}" height="${side}"/>
${names(files, size, label)}
${files.map((_, index) => html`<rect class="self" x="${left + index * cell}" y="${top + index * cell}" width="${cell - 1}" height="${cell - 1}"/>`)}
${pairs.map((pair) => cells(pair, at.get(pair.left) ?? 0, at.get(pair.right) ?? 0, size, context))}
${frames(bands, size)}
</svg></div>`
}

function sizeFor(count: number): Size {
  const cell = count <= 16 ? 36 : count <= 40 ? 26 : count <= 70 ? 14 : count <= 120 ? 8 : 4
  return {cell, left: cell >= leastForName ? 250 : 220, top: cell >= leastForNumber ? 22 : 4, count}
}

/** Both halves are drawn; that below the diagonal is the one for the keyboard and for who hears the page. */
function cells(pair: Pair, one: number, other: number, size: Size, {label, pairAnchor}: PageContext): Html {
  const {cell, left, top} = size
  const [near, far] = one < other ? [one, other] : [other, one]
  const color = `o${Math.min(4, Math.floor(pair.overlap * 5))}`
  const square = (column: number, row: number) => {
    const [x, y] = [left + column * cell, top + row * cell]
    const number = html`<text class="${color}" x="${x + (cell - 1) / 2}" y="${y + cell / 2 + 4}">${percent(pair.overlap).slice(0, -1)}</text>`
    return html`<rect class="${color}" x="${x}" y="${y}" width="${cell - 1}" height="${cell - 1}"/>${cell >= leastForNumber ? number : ''}`
  }
  const words = `${label(pair.left)} and ${label(pair.right)}: ${percent(pair.overlap)}, ${pair.relation}`
  return html`<a href="#${pairAnchor(pair)}" data-explain data-at="${near} ${far}" aria-label="${words}">${square(near, far)}</a><g data-explain="${pairAnchor(pair)}" aria-hidden="true">${square(far, near)}</g>
`
}

function names(files: readonly string[], {cell, left, top}: Size, label: (file: string) => string): Html | string {
  if (cell < leastForName) return ''
  return html`${files.map((file, index) => html`<text class="name" x="${left - 8}" y="${top + (index + 0.5) * cell + 4}">${shorten(label(file), 32)}${cell >= leastForNumber ? ` ${index + 1}` : ''}</text>`)}${
    cell >= leastForNumber
      ? files.map((_, index) => html`<text class="column" x="${left + (index + 0.5) * cell}" y="${top - 7}">${index + 1}</text>`)
      : ''
  }`
}

/** A frame around each group; where there is no room for names of agents, its own beside it. */
function frames(bands: readonly MatrixBand[], {cell, left, top}: Size): Html[] {
  let from = 0
  let lastName = Number.NEGATIVE_INFINITY
  return bands.map(({name, range, files}) => {
    const start = from
    from += files.length
    const [x, y, length] = [left + start * cell, top + start * cell, files.length * cell]
    const middle = y + length / 2 + 4
    const hasRoom = cell < leastForName && middle - lastName >= 13
    if (hasRoom) lastName = middle
    const title = name === '' ? 'in no group' : `${shorten(name, 20)} ${range}`
    return html`${name === '' ? '' : html`<rect class="frame" x="${x - 0.5}" y="${y - 0.5}" width="${length}" height="${length}"/>`}${hasRoom ? html`<text class="name" x="${left - 8}" y="${middle}">${title}</text>` : ''}`
  })
}
