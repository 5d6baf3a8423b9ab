import {groupBy} from '../../util/group-by.js'
import {fileLink} from './file-link.js'
import {grouped} from './grouped.js'
import {type Html, html} from './html.js'
import type {GroupView, PageContext} from './page-context.js'
import type {SourcePiece} from './source-pieces.js'

/** What a share of a bar means, in the order of the bar. */
const shares = [
  ['chosen', 'Wording taken', 'its words stand in the canonical agent'],
  ['same', 'Same', 'the same words as another one'],
  ['reworded', 'Reworded', 'says the same, or a part of it, in other words'],
  ['conflict', 'In conflict', 'takes a side that was not written'],
  ['omitted', 'Left out', 'stands in no rule; the reasons are below']
] as const

type Share = (typeof shares)[number][0]

/** The members of a group with what each contributes, in numbers and as a bar. */
export function memberTable({facts}: GroupView, pieces: ReadonlyMap<string, readonly SourcePiece[]>, {label, way}: PageContext): Html {
  const {agents, group} = facts
  const tokens = new Map(group.tokens.sources.map((source) => [source.file, source.tokens]))
  return html`<div class="wide" tabindex="0" role="group" aria-label="Members of ${group.name}">
<table class="numbers members">
<thead><tr><th scope="col">Agent</th><th scope="col">Tokens</th><th scope="col">Rules</th>${shares.map(([, name, meaning]) => html`<th scope="col" title="${meaning}">${name}</th>`)}<th scope="col">Share</th></tr></thead>
<tbody>${agents.map(({file, name, format, ruleCount}) => {
    const counts = countsOf(pieces.get(file) ?? [])
    return html`
<tr><th scope="row">${name} <span class="quiet">${fileLink(label(file), way(file))} ${format}${file === group.base ? ', base' : ''}</span></th><td>${grouped(tokens.get(file) ?? 0)}</td><td>${ruleCount}</td>${shares.map(([share]) => (counts[share] === 0 ? html`<td class="none">–</td>` : html`<td>${counts[share]}</td>`))}<td>${bar(counts)}</td></tr>`
  })}
</tbody></table></div>`
}

function countsOf(pieces: readonly SourcePiece[]): Readonly<Record<Share, number>> {
  const by = groupBy(
    pieces,
    ({kind}): Share => (kind === 'equivalent' || kind === 'contained' ? 'reworded' : kind === 'edited' ? 'chosen' : kind)
  )
  const of = (share: Share) => by.get(share)?.length ?? 0
  return {chosen: of('chosen'), same: of('same'), reworded: of('reworded'), conflict: of('conflict'), omitted: of('omitted')}
}

const barWidth = 120

function bar(counts: Readonly<Record<Share, number>>): Html {
  const all = Math.max(
    1,
    Object.values(counts).reduce((sum, count) => sum + count, 0)
  )
  let x = 0
  const parts = shares.map(([share]) => {
    const width = Math.round((counts[share] / all) * barWidth * 10) / 10
    const part = html`<rect class="s-${share}" x="${Math.round(x * 10) / 10}" width="${width}" height="10"/>`
    x += width
    return width === 0 ? '' : part
  })
  const words = shares.map(([share, name]) => `${name.toLowerCase()} ${counts[share]}`).join(', ')
  return html`<svg class="shares" width="${barWidth}" height="10" role="img" aria-label="${words}">${parts}</svg>`
}
