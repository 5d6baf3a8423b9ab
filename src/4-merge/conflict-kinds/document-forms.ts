import {documentKinds} from '../../lexicon/documents.js'
import type {Agent, Rule} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {ruleClaim} from './claim.js'
import type {Form} from './form.js'
import {partName} from './part-name.js'
import {templateParts} from './template-parts.js'

type Part = readonly [terms: string, words: string]

interface Prescription {
  readonly document: string
  readonly parts: readonly Part[]
  readonly rules: readonly Rule[]
  readonly shape: 'template' | 'points'
}

const structure =
  /\b(?:template|structure|skeleton|format|sections?|layout|outline|stub|must (?:include|have|contain)|includes?|contains?)\b/i
const listing =
  /\b(?:include|includes|contain|contains|cover|covers|sections?(?: in this order)?|order|structure|must have|consists? of)\b[^:→]*?[:\s—–-]\s*(.+)$/i

/** The parts that an agent prescribes for each document it writes: a template, a list below its name, or a sentence that lists them. */
export function documentForms(agent: Agent): ReadonlyMap<string, Form> {
  const forms = known.get(agent) ?? readForms(agent)
  known.set(agent, forms)
  return forms
}

/** Asked for each kind of document. */
const known = new WeakMap<Agent, ReadonlyMap<string, Form>>()

function readForms(agent: Agent): ReadonlyMap<string, Form> {
  const all = [...agent.rules.flatMap((rule) => templateOf(agent, rule) ?? sentenceOf(rule) ?? []), ...listsOf(agent)]
  return new Map(
    [...groupBy(all, ({document}) => document)].flatMap(([document, some]) => {
      const [best] = [...some].sort(
        (a, b) => Number(b.shape === 'template') - Number(a.shape === 'template') || b.parts.length - a.parts.length
      )
      const parts = new Map(best?.parts ?? [])
      if (!best || parts.size < (best.shape === 'template' ? 2 : 3)) return []
      const form: Form = {
        parts: [...parts.keys()],
        words: [...parts.values()].join(', '),
        claims: best.rules.map((rule) => ruleClaim(rule)),
        shape: best.shape
      }
      return [[document, form] as const]
    })
  )
}

function documentIn(words: string): string | undefined {
  return documentKinds.find(({pattern, placeOnly}) => !placeOnly && pattern.test(words))?.name
}

/** A block of text with headings, below a heading that names the document or under a title that does. */
function templateOf(agent: Agent, rule: Rule): Prescription | undefined {
  if (rule.form !== 'code' || !/^\s*#{1,4}\s[\s\S]*^\s*#{1,4}\s/m.test(rule.text)) return undefined
  const [first, ...others] = templateParts(rule)
  if (!first || others.length < 1) return undefined
  const heading = agent.sections[rule.section]?.heading ?? ''
  const intro = agent.rules[rule.index - 1]
  const named = intro && intro.section === rule.section && /:$/.test(intro.text) ? intro.text : ''
  const document = documentIn(heading) ?? documentIn(named) ?? documentIn(first[1])
  const titled = /^\s*[`~]+\w*\n#\s/.test(rule.markdown)
  if (document === undefined) return undefined
  return {document, parts: titled && others.length > 1 ? others : [first, ...others], rules: [rule], shape: 'template'}
}

/** "README: what it is → install → usage", "The ADR contains context, decision and consequences". */
function sentenceOf(rule: Rule): Prescription | undefined {
  if (rule.form === 'code' || rule.form === 'example' || rule.form === 'row') return undefined
  const list = listing.exec(rule.text)?.[1]
  const document = list && documentIn(rule.text.slice(0, 45))
  if (!document) return undefined
  const parts = list.split(/(?<!\s)\s*→\s*|(?<!\s)\s*->\s*|,\s+(?:and\s+)?|;\s+|(?<!\s)\s+and\s+(?=\S+(?: \S+)?$)/).flatMap(partName)
  return parts.length >= 3 ? {document, parts, rules: [rule], shape: 'points'} : undefined
}

/** The items below a heading such as "Structure of the runbook". */
function listsOf(agent: Agent): readonly Prescription[] {
  return agent.sections.flatMap(({index, heading}) => {
    const document = structure.test(heading) && heading.split(/\s+/).length <= 8 ? documentIn(heading) : undefined
    if (document === undefined) return []
    const items = agent.rules.filter(({section, form, depth}) => section === index && depth === 0 && (form === 'item' || form === 'step'))
    const parts = items.flatMap((rule) => partName(rule.lead || rule.text))
    return parts.length >= 3 ? [{document, parts, rules: items, shape: 'points' as const}] : []
  })
}
