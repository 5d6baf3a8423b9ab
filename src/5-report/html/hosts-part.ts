import type {HostFile} from '../../model.js'
import {fileLink} from './file-link.js'
import {type Html, html} from './html.js'
import {mirrorTable} from './mirror-list.js'
import type {GroupView, PageContext} from './page-context.js'
import {severityTag} from './severity-tag.js'

/** What a group has to do with other hosts: files written for them, what they could not take, and mirrors of its members. */
export function hostsPart({facts, anchor}: GroupView, context: PageContext): Html {
  const {canonical, members, written = []} = facts.group
  const {result, label, way} = context
  const files = new Set([canonical, ...written.map(({file}) => file)])
  const told = result.remarks.filter(({file, problem}) => files.has(file) && isOfHosts.test(problem.code))
  const mirrors = result.mirrors.filter((mirror) => mirror.members.some(({file}) => members.includes(file)))
  if (written.length + told.length + mirrors.length === 0) return html``
  const remarks = told.map(
    ({file, problem: {severity, message, code}}) => html`
<li>${severityTag(severity)} ${fileLink(label(file), way(file))} ${message} <span class="quiet">${code}</span></li>`
  )
  return html`<h3 id="${anchor}-hosts">Other hosts</h3>
${
  remarks.length === 0
    ? ''
    : html`<ul class="problems">${remarks}
</ul>`
}
${written.map((one) => hostFile(one, context))}
${
  mirrors.length === 0
    ? ''
    : html`<h4>Mirrors of its members</h4>
${mirrorTable(mirrors, `Mirrors of ${facts.group.name}`, context)}`
}`
}

/** Limits that were passed, and what a host cannot be told. */
const isOfHosts = /^(?:host-|body-limit$)/

function hostFile({host, file, notCarried}: HostFile, {label, way}: PageContext): Html {
  const head = html`<h4>${host}: ${fileLink(label(file), way(file))}</h4>`
  if (notCarried.length === 0)
    return html`${head}
<p class="quiet">Everything was carried over.</p>
`
  return html`${head}
<div class="wide" tabindex="0" role="group" aria-label="Not carried over to ${host}, ${file}">
<table>
<thead><tr><th scope="col">Not carried over</th><th scope="col">Value</th><th scope="col">Why</th></tr></thead>
<tbody>${notCarried.map(
    ({key, value, reason}) => html`
<tr><th scope="row"><code>${key}</code></th><td><code>${value}</code></td><td>${reason}</td></tr>`
  )}
</tbody></table></div>
`
}
