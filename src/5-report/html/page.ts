import {createHash} from 'node:crypto'
import {pageMark} from '../../util/page-mark.js'
import {version} from '../../version.js'
import {isUndecided} from '../findings.js'
import {conflictList} from './conflict-list.js'
import {groupView} from './group-view.js'
import {type Html, html} from './html.js'
import {island} from './island.js'
import {overview} from './overview.js'
import {pageAssets} from './page-assets.js'
import type {GroupView, PageContext} from './page-context.js'

/** One page: whole and readable as it is; its script, the only one that may run, adds views, filters and decisions. */
export function page(name: string, groups: readonly GroupView[], context: PageContext): string {
  const {script, style} = pageAssets()
  const policy = `default-src 'none'; script-src '${hash(script)}'; style-src '${hash(style)}'; base-uri 'none'; form-action 'none'`
  return html`${{markup: pageMark}}${version}">
<meta http-equiv="Content-Security-Policy" content="${{markup: policy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Merge report</title>
<style>${{markup: style}}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header class="bar"><h1>Merge report</h1>
<div id="tools"></div></header>
<div class="frame-of">
${navigation(name, groups, context)}
<main id="main" tabindex="-1">
<noscript><p class="quiet">Without JavaScript everything is readable below; filters, keys and deciding need it.</p></noscript>
${name === 'report.html' ? overview(context) : ''}
${conflictList(groups, context)}
${groups.map((view) => groupView(view, context))}
</main>
</div>
${island(groups, context)}
<script>${{markup: script}}</script>
</body>
</html>
`.markup
}

function navigation(name: string, groups: readonly GroupView[], context: PageContext): Html {
  const conflicts = groups.reduce((sum, {facts}) => sum + facts.conflicts.length, 0)
  return html`<nav aria-label="Views"><details class="menu" open><summary>Views</summary><ul>
<li><a href="${name === 'report.html' ? '' : 'report.html'}#overview">Overview</a></li>
<li><a href="#conflicts">Conflicts <span class="count">${conflicts}</span></a></li>
</ul>
${context.groups.length > 0 ? html`<h2>Groups</h2>` : ''}
<ul class="groups">${context.groups.map(({facts, anchor, page: of}) => {
    const open = facts.conflicts.filter(isUndecided).length
    return html`<li><a href="${of === name ? '' : of}#${anchor}">${facts.group.name} <span class="count">${open === 0 ? '' : open}</span></a></li>
`
  })}</ul></details></nav>`
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
