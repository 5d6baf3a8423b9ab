import type {Agent} from '../model.js'
import {weightOfTerms} from '../util/term-weight.js'
import {termsOf} from '../util/terms.js'
import {unescapeNewlines} from '../util/unescape-newlines.js'

/**
 * One description for all: the base agent's, what the others add to it, and every trigger example once. Hosts route by it, so that
 * nothing that triggers a source may be lost. The names of the other members become the canonical one.
 */
export function mergeDescriptions(agents: readonly Agent[], base: Agent, name: string): string {
  const others = agents.filter((agent) => agent !== base && agent.description.trim() !== '')
  if (others.every(({description}) => description.trim() === base.description.trim())) return base.description
  const said = new Set<string>()
  const leads: string[] = []
  const examples: string[] = []
  for (const agent of [base, ...others]) {
    const parts = split(renamed(unescapeNewlines(agent.description), agents, name))
    const lead = agent === base ? parts.lead : added(parts.lead, said)
    if (lead) leads.push(lead)
    for (const term of termsOf(parts.lead)) said.add(term)
    for (const example of parts.examples) if (!examples.some((known) => plain(known) === plain(example))) examples.push(example)
  }
  const text = leads.join('\n\n')
  return examples.length === 0 ? text : `${text}\n\n${examples.join('\n\n')}`
}

/** Sentences and list lines that say something the descriptions before did not. */
function added(lead: string, said: ReadonlySet<string>): string {
  const lines = lead.split('\n').map((line) =>
    line
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .filter((sentence) => isNew(sentence, said))
      .join(' ')
  )
  return lines.filter((line) => line.trim() !== '').join('\n')
}

function isNew(sentence: string, said: ReadonlySet<string>): boolean {
  const terms = [...new Set(termsOf(sentence))]
  const total = weightOfTerms(terms)
  const fresh = weightOfTerms(terms.filter((term) => !said.has(term)))
  return total > 0 && fresh / total >= 0.25
}

function split(description: string): {lead: string; examples: readonly string[]} {
  const examples = [...description.matchAll(/<example>[\s\S]*?<\/example>/gi)].map(([example]) => example)
  const lead = description
    .replace(/<example>[\s\S]*?<\/example>/gi, '')
    .replace(/^\W*(?:\w+ )?examples?\s*:\W*$/gim, '')
    .replace(/\s*\bExamples?:\s*$/i, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return {lead, examples}
}

function renamed(description: string, agents: readonly Agent[], name: string): string {
  const names = [...new Set(agents.map((agent) => agent.name))]
    .filter((other) => other !== name && /[-_]/.test(other))
    .sort((a, b) => b.length - a.length)
  return names.reduce((text, other) => text.replaceAll(other, name), description)
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
