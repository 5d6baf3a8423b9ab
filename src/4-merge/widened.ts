import {fieldMeaning, strictnessOf} from '../lexicon/field-meanings.js'
import type {Agent} from '../model.js'
import {fieldOf} from './field-values.js'
import {commonTools, toolList} from './tool-lists.js'

/** The agents that have less than a value of a key gives: fewer tools, a weaker model, a stricter mode. No tools at all would mean all of them. */
export function widened(agents: readonly Agent[], key: string, value: unknown): readonly string[] {
  const row = fieldMeaning(key)
  const {meaning} = row
  return agents
    .filter((agent) => {
      const own = fieldOf(agent, key)?.value
      if (meaning === 'tools') return own !== undefined && (value === undefined || !isWithin(toolList(value), toolList(own)))
      if (meaning === 'denied') return own !== undefined && !isWithin(toolList(own), toolList(value))
      if (meaning === 'model' || meaning === 'mode' || meaning === 'low' || meaning === 'true' || meaning === 'false')
        return own !== undefined && (value === undefined || strictnessOf(row, value) < strictnessOf(row, own))
      return false
    })
    .map(({file}) => file)
}

function isWithin(tools: readonly string[], others: readonly string[]): boolean {
  return tools.every((tool) => toolList(commonTools([[tool], others]))[0] === tool)
}
