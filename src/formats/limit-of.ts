import type {FormatLimit} from './format.js'
import {formatById} from './format-by-id.js'

/** How long the description and the name of an agent may be. */
export interface TextLimits {
  readonly format: string
  readonly description: number
  readonly name: number | undefined
}

/** The limits of the first of these formats that has one for descriptions. */
export function limitOf(ids: readonly string[]): TextLimits | undefined {
  for (const id of ids) {
    const {limits = []} = formatById(id)
    const most = (of: FormatLimit['of']) => limits.find((limit) => limit.of === of)?.most
    const description = most('description')
    if (description !== undefined) return {format: id, description, name: most('name')}
  }
  return undefined
}
