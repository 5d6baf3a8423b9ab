import type {Drift, Origin} from '../../model.js'
import {unescapeNewlines} from '../../util/unescape-newlines.js'
import {fieldOf} from '../field-values.js'
import {plainWords} from '../rule-pair.js'
import type {MirroredAgent} from './mirrored-agent.js'
import {modelDiffers, modelSaid} from './model-said.js'
import {type ToolsSaid, toolsDiffer, toolsSaid} from './tools-said.js'

/** What an agent says to one question of the front matter, as far as other hosts can say it too. */
interface Said<Meaning> {
  readonly file: string
  readonly meaning: Meaning
  /** Equal for all that say the same. */
  readonly mark: string
  /** None where the agent says it by having no such key. */
  readonly origin: Origin | undefined
}

/** Where each agent has another description, model, or set of tools than most of those that have one; the first counts on a tie. */
export function frontDrift(agents: readonly MirroredAgent[]): ReadonlyMap<string, readonly Drift[]> {
  const found = new Map<string, Drift[]>()
  const add = (file: string, drift: Drift) => found.set(file, [...(found.get(file) ?? []), drift])
  compareSaid(agents.flatMap(descriptionOf), (one, two) => one !== two, add)
  compareSaid(agents.flatMap(modelOf), modelDiffers, add)
  compareSaid(agents.flatMap(toolsOf), toolsDiffer, add)
  return found
}

function compareSaid<Meaning>(
  said: readonly Said<Meaning>[],
  differs: (left: Meaning, right: Meaning) => boolean,
  add: (file: string, drift: Drift) => void
): void {
  const counts = said.map(({mark}) => said.filter((other) => other.mark === mark).length)
  const most = said[counts.indexOf(Math.max(...counts))]
  if (!most) return
  for (const {file, meaning, origin: own} of said) {
    if (!differs(meaning, most.meaning)) continue
    const change = own && most.origin ? 'changed' : own ? 'added' : 'missing'
    add(file, {part: 'front matter', change, own, others: most.origin})
  }
}

function descriptionOf(agent: MirroredAgent): readonly Said<string>[] {
  const value = fieldOf(agent, 'description')?.value
  const words = typeof value === 'string' ? plainWords(unescapeNewlines(value)) : ''
  return words === '' ? [] : [{file: agent.file, meaning: words, mark: words, origin: originOf(agent, 'description')}]
}

function modelOf(agent: MirroredAgent): readonly Said<ReturnType<typeof modelSaid> & object>[] {
  const meaning = modelSaid(fieldOf(agent, 'model')?.value)
  return meaning ? [{file: agent.file, meaning, mark: `${meaning.maker} ${meaning.model}`, origin: originOf(agent, 'model')}] : []
}

function toolsOf(agent: MirroredAgent): readonly Said<ToolsSaid>[] {
  const meaning = toolsSaid(agent)
  return meaning ? [{file: agent.file, meaning, mark: [...meaning.allowed].sort().join(' '), origin: originOf(agent, meaning.key)}] : []
}

function originOf(agent: MirroredAgent, key: string): Origin | undefined {
  const field = fieldOf(agent, key)
  return field && {file: agent.file, line: field.line, endLine: field.endLine, text: field.source}
}
