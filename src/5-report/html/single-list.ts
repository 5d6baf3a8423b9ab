import {alone} from '../alone.js'
import {counted, percent} from '../counted.js'
import {fileLink} from './file-link.js'
import {type Html, html} from './html.js'
import type {PageContext} from './page-context.js'

/** The agents in no group, each with the agent that comes closest. */
export function singleList({result, label, way}: PageContext): Html {
  const {agents, pairs} = result
  const single = alone(result)
  if (single.length === 0) return html``
  const names = new Map(agents.map(({file, name}) => [file, name]))
  // Pairs come strongest first: the first one of a file is its closest.
  const closest = new Map<string, {readonly file: string; readonly overlap: number}>()
  for (const {left, right, overlap} of pairs)
    for (const [one, other] of [
      [left, right],
      [right, left]
    ] as const)
      if (!closest.has(one)) closest.set(one, {file: other, overlap})
  return html`<details class="fold"><summary><h3>Agents that stand alone</h3> ${counted(single.length, 'agent')}</summary>
<table>
<thead><tr><th scope="col">Agent</th><th scope="col">File</th><th scope="col">Closest</th></tr></thead>
<tbody>${single.map((file) => {
    const near = closest.get(file)
    return html`
<tr><th scope="row">${names.get(file)}</th><td>${fileLink(label(file), way(file))}</td><td>${near ? `${label(near.file)}, ${percent(near.overlap)}` : 'none'}</td></tr>`
  })}
</tbody></table></details>`
}
