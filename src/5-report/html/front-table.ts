import type {Conflict} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {agentText} from './agent-text.js'
import {canonicalLines} from './canonical-lines.js'
import {type Html, html} from './html.js'
import type {GroupView, PageContext} from './page-context.js'

/** The front matter of canonical agent and members, one row a key; members with one value stand together. */
export function frontTable({facts, anchor}: GroupView, context: PageContext): Html {
  const {group} = facts
  const {fields} = canonicalLines(group.text)
  const written = new Map(fields.map(({key, source}) => [key, source]))
  const keys = new Set([...written.keys(), ...group.outlines.flatMap((outline) => outline.fields.map(({key}) => key))])
  if (keys.size === 0) return html``
  return html`<h3 id="${anchor}-front">Front matter</h3>
<div class="wide" tabindex="0" role="group" aria-label="Front matter of ${group.name}">
<table class="front">
<thead><tr><th scope="col">Key</th><th scope="col">Canonical</th><th scope="col">Members</th></tr></thead>
<tbody>${[...keys].map(
    (key) => html`
<tr><th scope="row"><code>${key}</code>${conflictLinks(key, facts.conflicts.concat(facts.candidates), context)}</th><td>${value(written.get(key), key)}</td><td><ul>${members(key, group, context)}</ul></td></tr>`
  )}
</tbody></table></div>`
}

function members(key: string, {outlines, members: files}: GroupView['facts']['group'], {label}: PageContext): Html[] {
  const values = outlines.map(({file, fields}) => ({file, source: fields.find((field) => field.key === key)?.source}))
  const same = groupBy(values, ({source}) => (source === undefined ? undefined : fieldText(source, key)))
  return [...same].map(([, list]) => {
    const who = list.length === files.length && files.length > 1 ? 'all' : list.map(({file}) => label(file)).join(', ')
    return html`<li>${value(list[0]?.source, key)} <span class="quiet">${who}</span></li>`
  })
}

const long = 160

function value(source: string | undefined, key: string): Html {
  if (source === undefined) return html`<span class="none">none</span>`
  const text = fieldText(source, key)
  if (text.length <= long && !text.includes('\n')) return html`<code>${text}</code>`
  return html`<details><summary>${text
    .replace(/^[|>][+-]?\s*/, '')
    .slice(0, 90)
    .trimEnd()}…</summary>${agentText(`\`\`\`\n${text}\n\`\`\``)}</details>`
}

function fieldText(source: string, key: string): string {
  return source.startsWith(`${key}:`) ? source.slice(key.length + 1).trim() : source.trim()
}

function conflictLinks(key: string, conflicts: readonly Conflict[], {conflictAnchor}: PageContext): Html[] {
  const about = conflicts.filter(
    ({kind, positions}) => kind === 'front-matter' && positions.some(({origins}) => origins.some(({text}) => text.startsWith(`${key}:`)))
  )
  return about.map((conflict) => html` <a class="tag ${conflict.severity}" href="#${conflictAnchor(conflict)}">conflict</a>`)
}
