import type {Result} from '../../model.js'
import {alone} from '../alone.js'
import {counted, percent} from '../counted.js'
import {details} from './details.js'
import type {Links} from './links.js'
import {markdownText} from './markdown-text.js'

const mostOpen = 20

/** The agents in no group, each with the agent that comes closest. */
export function singlePart(result: Result, links: Links): string[] {
  const {agents} = result
  const single = alone(result)
  if (single.length === 0) return []
  const names = new Map(agents.map(({file, name}) => [file, name]))
  const closest = closestOf(result)
  const lines = single.map((file) => {
    const near = closest.get(file)
    const words = near ? `; closest is ${links.file(near.file)} with ${percent(near.overlap)}` : ''
    return `- ${links.file(file)} (${markdownText(names.get(file) ?? '', 60)})${words}`
  })
  return [
    '## <a id="alone"></a>Agents that stand alone',
    '',
    ...(lines.length > mostOpen ? details(counted(lines.length, 'agent'), lines) : lines),
    ''
  ]
}

/** Pairs come strongest first: the first one of a file is its closest. */
function closestOf({pairs}: Result): Map<string, {readonly file: string; readonly overlap: number}> {
  const closest = new Map<string, {readonly file: string; readonly overlap: number}>()
  for (const {left, right, overlap} of pairs) {
    if (!closest.has(left)) closest.set(left, {file: right, overlap})
    if (!closest.has(right)) closest.set(right, {file: left, overlap})
  }
  return closest
}
