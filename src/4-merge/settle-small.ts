import {bindingHeading} from '../lexicon/heading-words.js'
import {domainRank} from '../lexicon/section-topics.js'
import {termWeight} from '../util/term-weight.js'
import {termsOf} from '../util/terms.js'
import {keepsRules} from './keeps-rules.js'
import type {Outlined} from './section-tree.js'
import {isAgainst} from './stands-against.js'

/** A section of no more rules than this is small. */
const small = 2
/** Likeness from which a small section belongs to another one. */
const near = 0.16
/** From the principles to the checks of quality: what the agent is, hands on and gives back holds none of its rules. */
const firstHost = 25
const lastHost = 70

/**
 * A small section joins the section that its rules are most alike. Its heading goes where no word of it is lost with it, and stays below
 * the other heading where it says what its rules are about, or when they hold.
 */
export function settleSmall(sections: readonly Outlined[]): readonly Outlined[] {
  const inside = sections.map(joinChildren)
  const hosts = inside.filter(({heading, rank}) => heading !== '' && rank >= firstHost && rank <= lastHost)
  const mayHost = ({heading}: Outlined): boolean => !isAgainst({heading}) && !keepsRules(heading)
  const profiles = weighed(hosts)
  const hostOf = new Map<Outlined, Outlined>()
  // The smallest first; the later one of two that are equal joins the earlier one.
  const guests = hosts.filter((section) => section.rank === domainRank && isSmall(section)).reverse()
  for (const guest of guests.sort((a, b) => a.composed.length - b.composed.length)) {
    if ([...hostOf.values()].includes(guest)) continue
    const [best] = hosts
      .filter((host) => host !== guest && !hostOf.has(host) && mayHost(host))
      .map((host) => ({host, like: cosine(profiles.get(guest), profiles.get(host))}))
      .sort((left, right) => right.like - left.like)
    if (best && best.like >= near) hostOf.set(guest, best.host)
  }
  return inside
    .filter((section) => !hostOf.has(section))
    .map((section) =>
      joinChildren({...section, children: [...section.children, ...inside.filter((guest) => hostOf.get(guest) === section)]})
    )
}

function isSmall({composed, children}: Outlined): boolean {
  return children.length === 0 && composed.length <= small
}

/** A rule or two below a heading that says nothing new stand in the section around it. */
function joinChildren(section: Outlined): Outlined {
  const children = section.children.map(joinChildren)
  const joined = children.filter((child) => isSmall(child) && saysNothingNew(child, section))
  return {
    ...section,
    composed: [...section.composed, ...joined.flatMap(({composed}) => composed)],
    children: children.filter((child) => !joined.includes(child))
  }
}

function saysNothingNew({heading, composed}: Outlined, around: Outlined): boolean {
  if (bindingHeading.test(heading) || isAgainst({heading}) || around.heading === '' || composed.some(({chosen}) => chosen.form === 'step'))
    return false
  const above = termsOf(around.heading)
  return composed.every(({item}) => {
    const said = new Set([...above, ...termsOf(item.text)])
    return termsOf(heading).every((term) => said.has(term))
  })
}

/** What a section is about: each term with its weight, less for what stands in many sections. */
function weighed(sections: readonly Outlined[]): ReadonlyMap<Outlined, ReadonlyMap<string, number>> {
  const counts = sections.map((section) => [section, countTerms(section)] as const)
  const spread = new Map<string, number>()
  for (const [, terms] of counts) for (const term of terms.keys()) spread.set(term, (spread.get(term) ?? 0) + 1)
  return new Map(
    counts.map(([section, terms]) => [
      section,
      new Map(
        [...terms].map(([term, count]) => [
          term,
          (1 + Math.log(count)) * termWeight(term) * Math.log(1 + sections.length / (spread.get(term) ?? 1))
        ])
      )
    ])
  )
}

function countTerms(section: Outlined): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (terms: readonly string[], times: number): void => {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + times)
  }
  const add = ({heading, composed, children}: Outlined): void => {
    count(termsOf(heading), 2)
    for (const {item} of composed) count(termsOf(item.text), 1)
    children.forEach(add)
  }
  add(section)
  return counts
}

function cosine(left: ReadonlyMap<string, number> = new Map(), right: ReadonlyMap<string, number> = new Map()): number {
  let both = 0
  for (const [term, weight] of left) both += weight * (right.get(term) ?? 0)
  const length = (of: ReadonlyMap<string, number>): number => Math.sqrt([...of.values()].reduce((sum, weight) => sum + weight * weight, 0))
  return both === 0 ? 0 : both / (length(left) * length(right))
}
