import type {Pair} from '../../model.js'
import {counted, percent} from '../counted.js'
import {type Html, html} from './html.js'
import {inline} from './inline.js'
import type {PageContext} from './page-context.js'

/** Pairs with what their number comes from, strongest first: what a cell of the picture says. */
export function pairList(pairs: readonly Pair[], context: PageContext): Html {
  return html`<details class="fold"><summary>${counted(pairs.length, 'pair')} in words</summary>
<ul class="pairs">${pairs.map((pair) => entry(pair, context))}
</ul></details>`
}

function entry(pair: Pair, {label, pairAnchor}: PageContext): Html {
  const {left, right, overlap, relation, containment, sharedRules, reasons} = pair
  return html`
<li id="${pairAnchor(pair)}" tabindex="-1"><p><strong>${percent(overlap)}</strong> ${label(left)} <span class="quiet">and</span> ${label(right)} <span class="quiet">${relation}</span></p>
<p class="quiet">${percent(containment.leftInRight)} of the first is in the second, ${percent(containment.rightInLeft)} the other way; ${counted(sharedRules, 'shared rule')}</p>
<ul>${reasons.map((reason) => html`<li>${inline(reason)}</li>`)}</ul></li>`
}
