import {join} from 'node:path'
import {alternative} from '../src/4-merge/conflict-kinds/alternative.js'
import {callingFindings} from '../src/4-merge/conflict-kinds/callings.js'
import type {Claim, Finding} from '../src/4-merge/conflict-kinds/conflict-kind.js'
import {firstStepFinding} from '../src/4-merge/conflict-kinds/first-step.js'
import {format} from '../src/4-merge/conflict-kinds/format.js'
import {frontMatter} from '../src/4-merge/conflict-kinds/front-matter.js'
import {handOffFindings} from '../src/4-merge/conflict-kinds/hand-offs.js'
import {hidden} from '../src/4-merge/conflict-kinds/hidden.js'
import {inversionFindings} from '../src/4-merge/conflict-kinds/inversions.js'
import {levelRangeFindings} from '../src/4-merge/conflict-kinds/level-ranges.js'
import {markFindings} from '../src/4-merge/conflict-kinds/marks.js'
import {modality} from '../src/4-merge/conflict-kinds/modality.js'
import {nameCollision} from '../src/4-merge/conflict-kinds/name-collision.js'
import {namedBanFindings} from '../src/4-merge/conflict-kinds/named-bans.js'
import {numberFindings} from '../src/4-merge/conflict-kinds/numbers.js'
import {order} from '../src/4-merge/conflict-kinds/order.js'
import {placeFindings} from '../src/4-merge/conflict-kinds/places.js'
import {polarity} from '../src/4-merge/conflict-kinds/polarity.js'
import {ratedFieldFindings} from '../src/4-merge/conflict-kinds/rated-fields.js'
import {receiverFindings} from '../src/4-merge/conflict-kinds/receivers.js'
import {scope} from '../src/4-merge/conflict-kinds/scope.js'
import {sequenceFindings} from '../src/4-merge/conflict-kinds/sequences.js'
import {stackFindings} from '../src/4-merge/conflict-kinds/stack.js'
import {standardFindings} from '../src/4-merge/conflict-kinds/standard-codes.js'
import {statusFindings} from '../src/4-merge/conflict-kinds/status-codes.js'
import {thresholdFindings} from '../src/4-merge/conflict-kinds/thresholds.js'
import {toolLackFindings} from '../src/4-merge/conflict-kinds/tool-lacks.js'
import {turnedStepFindings} from '../src/4-merge/conflict-kinds/turned-steps.js'
import {versionFindings} from '../src/4-merge/conflict-kinds/versions.js'
import {wholeAndPartFindings} from '../src/4-merge/conflict-kinds/whole-and-part.js'
import {findConflicts} from '../src/4-merge/find-conflicts.js'
import type {Agent} from '../src/model.js'
import {agentOf} from './support/merge-texts.js'
import {testCases} from './support/test-cases.js'

const root = join(import.meta.dirname, 'fixtures/conflict-pairs')

/** What is found in the files of their names by itself, whatever else speaks for a conflict. All other files hold what is found of everything. */
const finders: Readonly<Record<string, (agents: readonly Agent[]) => readonly Finding[]>> = {
  alternative: (agents) => alternative.find(agents, 'intersection'),
  callings: callingFindings,
  'first-step': firstStepFinding,
  format: (agents) => format.find(agents, 'intersection'),
  'front-matter': (agents) => frontMatter.find(agents, 'intersection'),
  'front-matter-that-asks': (agents) => frontMatter.find(agents, 'ask'),
  'front-matter-that-unites': (agents) => frontMatter.find(agents, 'union'),
  'hand-offs': handOffFindings,
  receivers: receiverFindings,
  hidden: (agents) => hidden.find(agents, 'intersection'),
  inversions: inversionFindings,
  'level-ranges': levelRangeFindings,
  marks: markFindings,
  modality: (agents) => modality.find(agents, 'intersection'),
  'name-collision': (agents) => nameCollision.find(agents, 'intersection'),
  'named-bans': namedBanFindings,
  numbers: numberFindings,
  order: (agents) => order.find(agents, 'intersection'),
  places: placeFindings,
  polarity: (agents) => polarity.find(agents, 'intersection'),
  'rated-fields': ratedFieldFindings,
  scope: (agents) => scope.find(agents, 'intersection'),
  sequences: sequenceFindings,
  stack: stackFindings,
  'standard-codes': standardFindings,
  'status-codes': statusFindings,
  thresholds: thresholdFindings,
  'tool-lacks': toolLackFindings,
  'turned-steps': turnedStepFindings,
  versions: versionFindings,
  'whole-and-part': wholeAndPartFindings
}

/** What contradicts in a few agents that stand between `<>`. */
function conflictsIn(texts: string, find: (agents: readonly Agent[]) => readonly Finding[]): string {
  const agents = texts.split('\n<>\n').map((text, at) => agentOf(`${'abcd'[at]}.md`, `${text}\n`))
  return find(agents).map(linesOf).join('')
}

/**
 * A line for the question, `?` in front of what is not sure, each side with its agents; `~` where an agent only shows it, `!2` how strict a side
 * is. Below it how grave and how sure it is, and what a person reads.
 */
function linesOf({kind, question, severity, confidence, sides, topic, message, evidence = [], common}: Finding): string {
  const positions = sides.map(
    ({text, claims, strictness}) =>
      `${claims.map(placeOf).join(' ')} ${text.replaceAll('\n', '⏎')}${strictness === 0 ? '' : ` !${strictness}`}`
  )
  const told = [`${severity} ${confidence.toFixed(3)}: ${topic}`, message, ...evidence, ...(common === undefined ? [] : [`all: ${common}`])]
  return [`${confidence < 0.65 ? '? ' : ''}${kind} | ${question} | ${positions.join(' <> ')}`, ...told.map((one) => `   ${one}`)]
    .map((line) => `=> ${line}\n`)
    .join('')
}

/** Where an agent takes a side, and its words where they are not those of the rule. */
function placeOf({file, line, endLine, text, rule, clause, shows}: Claim): string {
  const words = clause ?? (rule && text !== rule.text ? text : undefined)
  return `${shows ? '~' : ''}${file}:${line}${endLine === line ? '' : `-${endLine}`}${words === undefined ? '' : ` (${words})`}`
}

testCases(root, (texts, area) => conflictsIn(texts, finders[area] ?? ((agents) => findConflicts(agents, 'intersection'))))
