import {join} from 'node:path'
import type {Claim} from '../src/4-merge/conflict-kinds/conflict-kind.js'
import {documentForms} from '../src/4-merge/conflict-kinds/document-forms.js'
import type {Form} from '../src/4-merge/conflict-kinds/form.js'
import {handedOn} from '../src/4-merge/conflict-kinds/handed-on.js'
import {openingStep} from '../src/4-merge/conflict-kinds/opening-step.js'
import {pickOf} from '../src/4-merge/conflict-kinds/pick-of.js'
import {reportParts} from '../src/4-merge/conflict-kinds/report-parts.js'
import {type Evidence, forbiddingEvidence, wantingEvidence} from '../src/4-merge/conflict-kinds/role-evidence.js'
import {scaleOf} from '../src/4-merge/conflict-kinds/scale-of.js'
import {statementsOf} from '../src/4-merge/conflict-kinds/statements-of.js'
import {activities} from '../src/lexicon/activities.js'
import {choiceSlots} from '../src/lexicon/choices.js'
import {scales} from '../src/lexicon/scales.js'
import type {Agent} from '../src/model.js'
import {agentOf} from './support/merge-texts.js'
import {testCases} from './support/test-cases.js'

const root = join(import.meta.dirname, 'fixtures/agent-readings')

/** What the conflict kinds read of one agent before they compare it with others, in lines; a file is named after its reader. */
const readers: Readonly<Record<string, (agent: Agent) => readonly string[]>> = {
  'document-forms': (agent) => [...documentForms(agent)].map(([document, form]) => `${document}: ${formLine(form)}`),
  'handed-on': (agent) => handedOn(agent).map(({claim, thing, to}) => `${thing} -> ${to} at ${placeOf(claim)}`),
  'opening-step': (agent) => [openingStep(agent)].flatMap((step) => (step ? `${step.rule.line}: ${step.text}` : [])),
  'pick-of': (agent) =>
    choiceSlots.flatMap((slot) => {
      const pick = pickOf(agent, slot)
      if (!pick) return []
      const names = `${[...pick.choices].join(' / ')}${pick.banned.size > 0 ? ` without ${[...pick.banned].join(' / ')}` : ''}`
      return `${pick.binding ? '' : '? '}${slot.slot}: ${names} at ${pick.claims.map(placeOf).join(', ')}`
    }),
  'report-parts': (agent) => [reportParts(agent)].flatMap((form) => (form ? formLine(form) : [])),
  'role-evidence': (agent) =>
    activities.flatMap((activity) => [
      ...forbiddingEvidence(agent, activity).map((one) => `not ${activity.activity} ${evidenceLine(one)}`),
      ...wantingEvidence(agent, activity).map((one) => `${activity.activity} ${evidenceLine(one)}`)
    ]),
  'scale-of': (agent) =>
    scales.flatMap((scale) => {
      const form = scaleOf(agent, scale)
      return form ? `${scale.topic}: ${formLine(form)}` : []
    }),
  'statements-of': (agent) => statementsOf([agent]).map(({rule, statement}) => `${rule.line}: ${statement.text}`)
}

function formLine({parts, words, shape, claims}: Form): string {
  return `${shape ?? ''} ${words} [${parts.join(' | ')}] at ${claims.map(placeOf).join(', ')}`.trim()
}

function evidenceLine({claim, text, weight}: Evidence): string {
  return `${weight} at ${placeOf(claim)}: ${text}`
}

function placeOf({line, endLine, text, rule, clause, shows}: Claim): string {
  const words = clause ?? (rule && text !== rule.text ? text : undefined)
  return `${shows ? '~' : ''}${line}${endLine === line ? '' : `-${endLine}`}${words === undefined ? '' : ` (${words})`}`
}

testCases(root, (text, reader) => {
  const lines = readers[reader]?.(agentOf('a.md', `${text}\n`)) ?? []
  return lines.map((line) => `=> ${line.replaceAll('\n', '⏎')}\n`).join('')
})
