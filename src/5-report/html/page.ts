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
import {sourcePieces} from './source-pieces.js'

/**
 * One page, in pieces: whole and readable as it is; its script, the only one that may run, adds views, filters and decisions. The pieces
 * let a page that has changed be told from the one that is there without making all of it. `part` tells which of several it is.
 */
export function* page(name: string, groups: readonly GroupView[], context: PageContext, part = ''): Generator<string> {
  const {script, style} = pageAssets()
  yield head(script, style, part, context.live !== undefined).markup
  yield html`<div class="frame-of">
${navigation(name, groups, context, part)}
<main id="main" tabindex="-1">
<noscript><p class="quiet">Without JavaScript everything is readable below; filters, keys and deciding need it.</p></noscript>
`.markup
  if (name === 'report.html') yield overview(context).markup
  const pieces = new Map(groups.map((view) => [view, sourcePieces(view.facts.group)]))
  yield conflictList(groups, pieces, context, part).markup
  for (const view of groups) for (const {markup} of groupView(view, pieces.get(view) ?? new Map(), context)) yield markup
  yield html`</main>
</div>
${island(groups, context)}
<script>${{markup: script}}</script>
</body>
</html>
`.markup
}

function head(script: string, style: string, part: string, isLive: boolean): Html {
  const title = part === '' ? 'Merge report' : `Merge report, ${part}`
  // Only a page that is served has whom to ask.
  const connect = isLive ? "; connect-src 'self'" : ''
  const policy = `default-src 'none'; script-src '${hash(script)}'; style-src '${hash(style)}'; base-uri 'none'; form-action 'none'${connect}`
  return html`${{markup: pageMark}}${version}">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{markup: style}}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header class="bar"><h1>${title}</h1>
<div id="tools"${part === '' ? '' : html` data-part="${part}"`}></div></header>
`
}

function navigation(name: string, groups: readonly GroupView[], context: PageContext, part: string): Html {
  const conflicts = groups.reduce((sum, {facts}) => sum + facts.conflicts.length, 0)
  return html`<nav aria-label="Views"><details class="menu" open><summary>Views</summary><ul>
<li><a href="${name === 'report.html' ? '' : 'report.html'}#overview">Overview</a></li>
<li><a href="#conflicts">Conflicts${part === '' ? '' : ' of this page'} <span class="count">${conflicts}</span></a></li>
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
