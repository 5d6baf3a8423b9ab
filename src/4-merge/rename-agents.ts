import {omissionWords} from '../messages.js'
import type {Agent, DraftItem, Omission, Rule} from '../model.js'
import {plainText} from '../util/plain-text.js'
import {allOrigins} from './all-origins.js'
import type {Composed} from './compose.js'
import {memberNames} from './member-names.js'

/** What renaming needs to know of the rules. */
export interface Standing {
  readonly agents: readonly Agent[]
  /** The name of the canonical agent. */
  readonly name: string
  /** A rule that takes a side in a conflict, or has details below it, stays. */
  readonly mustStay: (rule: Rule) => boolean
}

/**
 * Names of agents that are gone: the name of the canonical agent stands in their place. A sentence that only sends its reader to another
 * one of the group would send the canonical agent to itself, and is left out.
 */
export function renameAgents(
  composed: readonly Composed[],
  {agents, name, mustStay}: Standing
): {composed: readonly Composed[]; omitted: readonly Omission[]} {
  const nameOf = new Map(agents.map((agent) => [agent.file, agent.name]))
  const {namesIn, renamed} = memberNames([...nameOf.values()], name, 'body')
  const ruleAt = new Map(agents.flatMap(({rules}) => rules.map((rule) => [`${rule.file}:${rule.line}:${rule.text}`, rule] as const)))
  const isBound = ({origins, parts}: DraftItem): boolean =>
    parts !== undefined ||
    origins.some(({file, line, text}) => {
      const rule = ruleAt.get(`${file}:${line}:${text}`)
      return rule === undefined || mustStay(rule)
    })
  const omitted: Omission[] = []
  const kept = composed.flatMap((one): readonly Composed[] => {
    const {item} = one
    const named = namesIn(item.text)
    if (named.length === 0) return [one]
    const others = named.filter((own) => !allOrigins(item).some(({file}) => nameOf.get(file) === own))
    if (others.length === 0 || !sendsOn(item) || isBound(item)) return [{...one, item: inWords(item, renamed)}]
    const reason = omissionWords.sendsToItself({names: others})
    omitted.push(...allOrigins(item).map(({file, line, endLine, text}) => ({file, line, endLine, reason, text})))
    return []
  })
  return {composed: kept, omitted}
}

const handOff =
  /^(?:\*\*)?(?:hand|delegate|collaborate|coordinate|cooperate|work|support|guide|help|assist|partner|consult|escalate|defer|refer|route|use|call|invoke|ask|see|with)\b/i

/** One sentence that hands work on and does nothing else. */
function sendsOn({form, text}: DraftItem): boolean {
  return (form === 'item' || form === 'sentence') && handOff.test(text) && !/[.!?;]\s+\S/.test(text)
}

function inWords(item: DraftItem, renamed: (text: string) => string): DraftItem {
  const parts = item.parts?.map((part) => ({...part, text: renamed(part.text)}))
  const markdown = renamed(item.markdown)
  // What names an agent in code does so by its marks, which the plain text has not.
  const text = plainText(item.markdown) === item.text ? plainText(markdown) : renamed(item.text)
  return {...item, markdown, text, ...(parts && {parts})}
}
