import type {Agent, Field, Suspicion} from '../model.js'
import {singleSpaced} from '../util/single-spaced.js'
import {unescapeNewlines} from '../util/unescape-newlines.js'
import {descriptionParts} from './descriptions/description-parts.js'
import {suspects} from './suspects.js'

/** An agent without the headings, the keys and the sentences of its description that something suspicious stands in; rules stay, for conflicts take them out. */
export function withoutSuspects(agent: Agent, held: readonly Suspicion[]): Agent {
  if (held.length === 0) return agent
  const all = held.map((suspicion) => ({suspicion, ...suspects(agent, suspicion)}))
  const headings = new Set(all.flatMap(({sections}) => sections.map(({index}) => index)))
  const fields = agent.frontMatter.fields.flatMap((field) => {
    const own = all.filter((one) => one.fields.includes(field)).map(({suspicion}) => suspicion)
    return own.length === 0 || field.key === 'name' ? [field] : field.key === 'description' ? cutDescription(field, own) : []
  })
  const description = fields.find(({key}) => key === 'description')?.value
  // What stands under such a heading stands under the one around it.
  const parentOf = (index: number | undefined): number | undefined =>
    index !== undefined && headings.has(index) ? parentOf(agent.sections[index]?.parent) : index
  return {
    ...agent,
    description: typeof description === 'string' ? description.trim() : '',
    frontMatter: {...agent.frontMatter, fields},
    sections: agent.sections.map((section) => ({...section, parent: parentOf(section.parent)})),
    rules: headings.size === 0 ? agent.rules : agent.rules.map((rule) => ({...rule, section: parentOf(rule.section) ?? 0}))
  }
}

/** The description without the sentences that hold it; nothing where they cannot be told. */
function cutDescription(field: Field, held: readonly Suspicion[]): readonly Field[] {
  if (typeof field.value !== 'string') return []
  const parts = descriptionParts(unescapeNewlines(field.value)).map(({text}) => text)
  const isIn = (part: string, {text}: Suspicion): boolean => {
    const [one, other] = [singleSpaced(part), singleSpaced(text)]
    return one.includes(other) || other.includes(one)
  }
  const left = parts.filter((part) => !held.some((suspicion) => isIn(part, suspicion)))
  const isFound = held.every((suspicion) => parts.some((part) => isIn(part, suspicion)))
  return isFound && left.length > 0 ? [{...field, value: left.join(' ')}] : []
}
