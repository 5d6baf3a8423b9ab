import type {Conflict, Severity} from '../../model.js'
import {counted} from '../counted.js'
import {worstFirst} from '../worst-first.js'
import {conflictCard} from './conflict-card.js'
import {type Html, html} from './html.js'
import type {GroupView, PageContext} from './page-context.js'
import type {SourcePiece} from './source-pieces.js'

type Pieces = ReadonlyMap<string, readonly SourcePiece[]>

interface Found extends Conflict {
  readonly conflict: Conflict
  readonly view: GroupView
  readonly severity: Severity
}

/** All conflicts of the groups in a page, a card each, worst first; candidates are folded away. */
export function conflictList(
  groups: readonly GroupView[],
  pieces: ReadonlyMap<GroupView, Pieces>,
  context: PageContext,
  part: string
): Html {
  const cards = (of: (view: GroupView) => readonly Conflict[]) =>
    worstFirst(groups.flatMap((view) => of(view).map((conflict): Found => ({...conflict, conflict, view})))).map(({conflict, view}) =>
      conflictCard(conflict, view, pieces.get(view) ?? new Map(), context)
    )
  const found = cards(({facts}) => facts.conflicts)
  const candidates = cards(({facts}) => facts.candidates)
  return html`<section class="view" id="conflicts" data-view tabindex="-1" aria-labelledby="conflicts-title">
<h2 id="conflicts-title">Conflicts</h2>
${found.length === 0 ? html`<p>The agents of a group do not contradict each other.</p>` : html`<p class="lead">${counted(found.length, 'conflict')}${part === '' ? '' : ` in the groups of ${part}`}, worst first. Each shows what its sides say where they stand, and what was written.</p>`}
<div id="filters"></div>
<div class="cards">${found}</div>
${
  candidates.length === 0
    ? ''
    : html`<details class="fold" id="candidates"><summary><h3>Candidates</h3> ${counted(candidates.length, 'place')} less sure; they count nowhere, and can be decided all the same</summary>
<div class="cards">${candidates}</div></details>`
}
</section>
`
}
