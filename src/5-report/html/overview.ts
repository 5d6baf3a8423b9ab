import {conflictCounts} from './conflict-counts.js'
import {figures} from './figures.js'
import {groupTable} from './group-table.js'
import {type Html, html} from './html.js'
import {mirrorList} from './mirror-list.js'
import {overlapPart} from './overlap-part.js'
import type {PageContext} from './page-context.js'
import {problemList} from './problem-list.js'
import {securityList} from './security-list.js'
import {singleList} from './single-list.js'

/** The whole result at a glance: what was read, what became of it, what is open, and how far the agents overlap. */
export function overview(context: PageContext): Html {
  return html`<section class="view" id="overview" data-view tabindex="-1" aria-labelledby="overview-title">
<h2 id="overview-title">Overview</h2>
${figures(context)}
${securityList(context)}${groupTable(context)}
${conflictCounts(context)}
${overlapPart(context)}
${mirrorList(context)}${singleList(context)}
${problemList(context)}
</section>
`
}
