import {isInherited} from '../../lexicon/field-meanings.js'

/** A model, and who makes it: hosts spell one model in many ways, and each has models that others lack. */
export interface ModelSaid {
  readonly maker: string
  readonly model: string
}

/** `sonnet`, `claude-sonnet-4-5` and `anthropic/claude-sonnet-4` name one model, of whatever version the host has. */
const claudeModel = /\b(?:haiku|sonnet|opus|fable)\b/

/** What a `model` key says; nothing where it leaves the choice to the session. Of a list the first counts. */
export function modelSaid(value: unknown): ModelSaid | undefined {
  const [first] = [value].flat()
  if (isInherited(first)) return undefined
  const name = String(first)
    .toLowerCase()
    .replace(/^.*\/|\(.*$/g, '')
    .trim()
  const [claude] = claudeModel.exec(name) ?? []
  if (claude) return {maker: 'claude', model: claude}
  return {maker: name.replace(/[^a-z].*$/s, ''), model: name.replace(/[^a-z0-9]/g, '')}
}

/** Models of different makers are each the host's own. */
export function modelDiffers(left: ModelSaid, right: ModelSaid): boolean {
  return left.maker === right.maker && left.model !== right.model
}
