import type {MergedAgent, Origin} from '../../model.js'
import {oneLine, shorten} from '../../util/visible-text.js'
import {agentText} from './agent-text.js'
import {fileLink} from './file-link.js'
import {type Html, html} from './html.js'
import type {PageContext} from './page-context.js'
import type {SourcePiece} from './source-pieces.js'

/** A quote with what stands before and behind it in its source, the heading above it, and everybody who has the same words. */
export function quoteInContext(
  same: readonly Origin[],
  {outlines}: MergedAgent,
  pieces: ReadonlyMap<string, readonly SourcePiece[]>,
  {place, way}: PageContext
): Html {
  const first = same[0] as Origin
  const outline = outlines.find(({file}) => file === first.file)
  const keys = (outline?.fields ?? []).map(({line, endLine, source}) => ({line, endLine, text: source}))
  const isKey = keys.some(({line, endLine}) => line <= first.line && first.line <= endLine)
  const heading = isKey ? 'front matter' : outline?.headings.findLast(({line}) => line <= first.line)?.heading
  const around = neighbors(first, isKey ? keys : (pieces.get(first.file) ?? []).filter(({line}) => line > (keys.at(-1)?.endLine ?? 0)))
  return html`<figure><blockquote>${context(around.before)}<p class="said">${agentText(first.text)}</p>${context(around.behind)}</blockquote>
<figcaption>${same.map((origin, at) => html`${at > 0 ? ', ' : ''}${fileLink(place(origin), way(origin.file))}`)}${heading ? html` <span class="quiet">in ${heading}</span>` : ''}</figcaption></figure>
`
}

function context(piece: Neighbor | undefined): Html | string {
  return piece ? html`<p class="around">${shorten(oneLine(piece.text), 140)}</p>` : ''
}

type Neighbor = Pick<SourcePiece, 'line' | 'endLine' | 'text'>

/** The nearest pieces that stand wholly before and behind; one that is far away is no context. */
function neighbors({line, endLine}: Origin, pieces: readonly Neighbor[]) {
  const before = pieces.findLast((piece) => piece.endLine < line)
  const behind = pieces.find((piece) => piece.line > endLine)
  return {
    before: before && line - before.endLine <= farthest ? before : undefined,
    behind: behind && behind.line - endLine <= farthest ? behind : undefined
  }
}

const farthest = 3
