import {omissionWords, problem} from '../messages.js'
import type {Agent, MergedDraft, Omission, Problem, Rule} from '../model.js'
import {areCopies} from './are-copies.js'
import type {Composed} from './compose.js'
import {composeGroup, copiesOf} from './compose-group.js'
import {crowdedTerms} from './conflict-kinds/crowded-terms.js'
import {cutClauses} from './cut-clauses.js'
import {decide, heldBack} from './decide.js'
import {findConflicts} from './find-conflicts.js'
import {headingOmissions} from './heading-omissions.js'
import {holdBack} from './hold-back.js'
import type {MergeGroupOptions} from './merge-group-options.js'
import {otherOpenings} from './opening.js'
import {policyOf} from './policy.js'
import {profile} from './profile.js'
import {type Resolved, resolve} from './resolve.js'
import {ruleKey} from './rule-pair.js'

/** A group with its conflicts resolved and each rule once: what is left is to choose among the rules and to put them in order. */
export interface PreparedGroup extends Pick<MergedDraft, 'name' | 'fields' | 'described' | 'outcomes' | 'problems'> {
  /** Sorted by file. */
  readonly agents: readonly Agent[]
  readonly base: Agent
  readonly options: MergeGroupOptions
  readonly resolved: readonly Resolved[]
  /** The conflicts that take rules out. */
  readonly acted: readonly Resolved[]
  /** Decisions that another one holds back. */
  readonly held: ReturnType<typeof heldBack>
  /** Whether the members say the same and none of it is taken out. */
  readonly isWhole: boolean
  /** Whether something suspicious was held back: then no body is taken over as it stands. */
  readonly isTouched: boolean
  readonly composed: readonly Composed[]
  /** What is left out whichever rules are chosen: as they were composed, and then by conflicts, of the front matter and of headings. */
  readonly omitted: {readonly composing: readonly Omission[]; readonly resolving: readonly Omission[]}
}

/** All of a merge that takes time and that no budget changes: conflicts first, so that no two rules that contradict each other are ever folded into one. */
export function prepareGroup(members: readonly Agent[], options: MergeGroupOptions): PreparedGroup {
  const onConflict = policyOf(options)
  const {agents, isTouched} = holdBack(
    [...members].sort((a, b) => (a.file < b.file ? -1 : 1)),
    options.decisions
  )
  const base = agents.find(({file}) => file === options.base) ?? (agents[0] as Agent)
  const found = findConflicts(agents, options.tools)
  const {name, choices, outcomes, decideFields} = decide(found, options.decisions, options.name, agents, base)
  const resolved = resolve(found, onConflict, base.file, choices)
  const front = profile(agents, base, {...options, name, onConflict})
  const {fields, outcomes: onFields} = decideFields(front.fields)
  const isOneBody = areCopies(agents)
  const openings = isOneBody ? [] : otherOpenings(agents, base)
  // Copies stay as they are, even where they contradict themselves, until a person decides.
  const acted = isOneBody ? resolved.filter(({decided, found: {kind}}) => decided || kind === 'hidden') : resolved
  const cut = cutClauses(acted)
  const named = String(fields.find(({key}) => key === 'name')?.value ?? name)
  const {composed, omitted, crowded} = isOneBody
    ? {composed: copiesOf(agents, base, cut), omitted: [], crowded: 0}
    : composeGroup(standing(agents, openings, cut), {
        agents,
        base,
        resolved,
        name: named,
        isGround: options.isGround || options.keep === 'base'
      })
  const held = heldBack(resolved)
  return {
    agents,
    base,
    options,
    name,
    fields,
    described: front.described,
    resolved,
    acted,
    held,
    isWhole: isOneBody && cut.size === 0 && !isTouched,
    isTouched,
    composed,
    omitted: {
      composing: [...openings.map((rule) => omission(rule, omissionWords.opening({base: base.file}))), ...omitted],
      resolving: [
        ...acted.flatMap(({found, unwritten}) =>
          unwritten.flatMap(({rule}) =>
            rule && cut.get(ruleKey(rule)) === undefined ? [omission(rule, omissionWords.conflict({id: found.id}))] : []
          )
        ),
        ...front.omitted,
        ...headingOmissions(agents)
      ]
    },
    outcomes: [...outcomes, ...held, ...onFields],
    problems: [...front.problems, ...tooAlike(crowdedTerms(agents).size, 'conflicts'), ...tooAlike(crowded, 'repeats')]
  }
}

/** Says what was not compared: of thousands of rules that share their words, each with all others. */
function tooAlike(words: number, sought: 'conflicts' | 'repeats'): readonly Problem[] {
  return words === 0 ? [] : [problem('too-alike', 1, {words, sought})]
}

/** The rules without other openings, and without what conflicts take out. */
function standing(agents: readonly Agent[], openings: readonly Rule[], cut: ReturnType<typeof cutClauses>): readonly Rule[] {
  const said = new Set(openings.map(ruleKey))
  return agents
    .flatMap(({rules}) => rules)
    .flatMap((rule) => {
      if (said.has(ruleKey(rule))) return []
      return cut.has(ruleKey(rule)) ? (cut.get(ruleKey(rule)) ?? []) : [rule]
    })
}

function omission({file, line, endLine, text}: Rule, reason: string): Omission {
  return {file, line, endLine, reason, text}
}
