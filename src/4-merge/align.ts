import type {Rule} from '../model.js'
import {ruleTerms} from '../util/rule-similarity.js'
import {clauseTerms, groupWeight} from './clause-terms.js'
import {type PreparedRule, sameness, wordsOfRule} from './rule-pair.js'

/** Sameness from which two rules ask for one thing (docs/benchmarks.md). */
const same = 0.5
/** Share of it that two clusters need on average to be joined. */
const linked = 0.7
/** Terms in more rules than this nominate nobody: they are what the whole group is about. */
const tooCommon = 60

interface Edge {
  readonly left: number
  readonly right: number
  readonly sameness: number
}

/** Rules that ask for the same thing, over all members at once; `apart` says which pairs may never be one, because they conflict. */
export function align(
  rules: readonly Rule[],
  apart: (left: Rule, right: Rule) => boolean,
  isCase: (rule: Rule) => boolean = () => false
): readonly (readonly Rule[])[] {
  const weightOf = groupWeight(rules)
  const prepared = rules.map((rule) => ({
    rule,
    words: wordsOfRule(rule),
    clauses: clauseTerms(rule, weightOf),
    terms: ruleTerms(rule),
    isCase: isCase(rule)
  }))
  const edges = nominate(prepared)
    .map(({left, right}) => ({left, right, sameness: compatible(prepared[left], prepared[right], apart)}))
    .filter((edge) => edge.sameness >= same)
    .sort((a, b) => b.sameness - a.sameness || a.left - b.left || a.right - b.right)
  return link(rules, edges, apart)
}

function compatible(left: PreparedRule | undefined, right: PreparedRule | undefined, apart: (left: Rule, right: Rule) => boolean): number {
  if (!left || !right || apart(left.rule, right.rule)) return 0
  return left.words === '' ? 0 : sameness(left, right)
}

/** Pairs that share a telling term or all of their words. */
function nominate(prepared: readonly PreparedRule[]): {left: number; right: number}[] {
  const postings = new Map<string, number[]>()
  prepared.forEach(({words, clauses}, at) => {
    const keys = new Set([`=${words}`, ...clauses.flatMap(({weights}) => [...weights.keys()])])
    for (const key of keys) postings.set(key, [...(postings.get(key) ?? []), at])
  })
  const pairs = new Set<number>()
  for (const [key, list] of postings) {
    if (list.length > Math.max(tooCommon, prepared.length / 4) && !key.startsWith('=')) continue
    for (const [at, left] of list.entries()) for (const right of list.slice(at + 1)) pairs.add(left * prepared.length + right)
  }
  return [...pairs].sort((a, b) => a - b).map((code) => ({left: Math.floor(code / prepared.length), right: code % prepared.length}))
}

/** Joins the surest pairs first; a rule joins a cluster when it is on average the same as its rules, and apart from none. */
function link(rules: readonly Rule[], edges: readonly Edge[], apart: (left: Rule, right: Rule) => boolean): Rule[][] {
  const known = new Map(edges.map((edge) => [edge.left * rules.length + edge.right, edge.sameness]))
  const between = (a: number, b: number): number => known.get(Math.min(a, b) * rules.length + Math.max(a, b)) ?? 0
  const clusters = new Map(rules.map((_, at) => [at, [at]]))
  const home = rules.map((_, at) => at)
  for (const {left, right} of edges) {
    const [a, b] = [home[left] ?? left, home[right] ?? right]
    if (a === b) continue
    const [one, two] = [clusters.get(a) ?? [], clusters.get(b) ?? []]
    const mean = one.reduce((sum, x) => sum + two.reduce((inner, y) => inner + between(x, y), 0), 0) / (one.length * two.length)
    if (mean < same * linked || one.some((x) => two.some((y) => apart(rules[x] as Rule, rules[y] as Rule)))) continue
    clusters.set(a, [...one, ...two])
    clusters.delete(b)
    for (const at of two) home[at] = a
  }
  return [...clusters.values()].map((cluster) => cluster.sort((a, b) => a - b).map((at) => rules[at] as Rule))
}
