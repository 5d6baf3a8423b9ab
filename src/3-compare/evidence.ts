import {ownJobs} from '../lexicon/name-words.js'
import type {Sketch} from '../model.js'
import type {Boilerplate} from './boilerplate.js'
import {readToken} from './tokens.js'
import {type Cosine, createCosine} from './views.js'
import type {Views} from './weigh.js'

/** What speaks for two agents doing one job, and what against, each from 0 to 1. */
export interface Evidence {
  readonly name: number
  readonly purpose: number
  readonly opening: number
  readonly body: number
  /** Both belong to one series: one template, filled in for many jobs. */
  readonly series: number
  /** One is named for a work that the other one never claims. */
  readonly ownJob: number
  /** How much of what each is named for the other one is neither named for nor claims: a framework is not its language. */
  readonly foreignName: number
  /** One sends its reader to the other: one half; each does: of 23 such pairs of the labelled library none does one job. */
  readonly mention: number
}

/**
 * How much each piece of evidence counts, in logits: found by logistic regression on three libraries of 546 labelled agents, rounded, and
 * then the series made to count double, since who fills in a template for another job means another job (docs/benchmarks.md). Cosines
 * count by their roots: the step from nothing to a little tells more than the next one.
 */
const weights = {name: 1.2, purpose: 6.8, opening: 3.3, body: 11.9, series: -7, ownJob: -2.4, foreignName: -0.7, mention: -6} as const
/** No evidence at all is strong evidence against: of all pairs of a library one in thirty does the same job. */
const bias = -8.25

/** Steps from one template line to the next that two agents need to share to be of one series. */
const sureSeries = 3

/** With fewer terms a body is too short to agree by more than chance: one line that stands in both would make them one. */
const enoughTerms = 12

/** With a probability that is not to be missed: what cannot reach it by purpose and body is looked at no further, and has no evidence. */
export type EvidenceOf = (left: number, right: number, least?: number) => Evidence

const none: Evidence = {name: 0, purpose: 0, opening: 0, body: 0, series: 0, ownJob: 0, foreignName: 0, mention: 0}

/** Weighs any two agents of a folder by their positions, the same from both sides. */
export function evidence(sketches: readonly Sketch[], views: Views, {descent, series}: Boilerplate): EvidenceOf {
  const named = sketches.map(({name}) => jobsIn(name))
  const claimed = sketches.map(({purpose}) => jobsIn(purpose))
  const [name, purpose, opening, body] = [views.name, views.purpose, views.opening, views.body].map((view) =>
    createCosine(view, views.vocabulary.length)
  ) as [Cosine, Cosine, Cosine, Cosine]
  return (left, right, least = 0) => {
    const one = sketches[left] as Sketch
    const two = sketches[right] as Sketch
    const trust = Math.min(1, one.terms.length / enoughTerms, two.terms.length / enoughTerms)
    const [aim, content] = [purpose(left, right), trust * body(left, right)]
    if (least > 0 && logistic(likelihood(aim, content) + weights.name + weights.opening) < least) return none
    const foreignJobs = ((named[left] as number) & ~(claimed[right] as number)) | ((named[right] as number) & ~(claimed[left] as number))
    const steps = isSame(one.name, two.name) || descent[left] === descent[right] ? 0 : sharedNumbers(series[left], series[right])
    return {
      name: name(left, right),
      purpose: aim,
      opening: trust * opening(left, right),
      body: content,
      series: Math.min(1, steps / sureSeries),
      ownJob: foreignJobs === 0 ? 0 : 1,
      foreignName: (foreignShare(one, two) + foreignShare(two, one)) / 2,
      mention: one.slug === two.slug ? 0 : (Number(has(one.slugs, two.slug)) + Number(has(two.slugs, one.slug))) / 2
    }
  }
}

/** What purpose and body alone say, in logits. */
export function likelihood(purpose: number, body: number): number {
  return bias + weights.purpose * Math.sqrt(purpose) + weights.body * Math.sqrt(body)
}

/**
 * What purpose and body have to add up to for a likelihood: by Cauchy and Schwarz, p√x + b√y is at most √(p² + b²) · √(x + y). It spares nearly
 * all pairs the roots.
 */
export function leastSum(wanted: number): number {
  return (wanted - bias) ** 2 / (weights.purpose ** 2 + weights.body ** 2)
}

/** How far the evidence speaks for one job: 0.5 where two agents more likely than not do the same one. */
export function probability({name, purpose, opening, body, series, ownJob, foreignName, mention}: Evidence): number {
  const logit =
    likelihood(purpose, body) +
    weights.name * name +
    weights.opening * Math.sqrt(opening) +
    weights.series * series +
    weights.ownJob * ownJob +
    weights.foreignName * foreignName +
    weights.mention * mention
  return logistic(logit)
}

function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

const jobTerms = ownJobs.map((word) => readToken(word)[0]?.term ?? 0)

/** One bit a job. */
function jobsIn(terms: Uint32Array): number {
  return jobTerms.reduce((bits, term, at) => (terms.includes(term) ? bits | (1 << at) : bits), 0)
}

function isSame(left: Uint32Array, right: Uint32Array): boolean {
  let at = 0
  while (at < left.length && left[at] === right[at]) at++
  return at === left.length && at === right.length
}

/** The share of an agent's name that another one has neither in its name nor in its purpose. */
function foreignShare({name}: Sketch, other: Sketch): number {
  if (name.length === 0) return 0
  let foreign = 0
  for (const term of name) if (!other.name.includes(term) && !other.purpose.includes(term)) foreign++
  return foreign / name.length
}

/** How many numbers two sorted lists have in common. */
export function sharedNumbers(left: Uint32Array | undefined, right: Uint32Array | undefined): number {
  if (!left || !right) return 0
  let shared = 0
  for (let one = 0, two = 0; one < left.length && two < right.length; ) {
    const gap = (left[one] as number) - (right[two] as number)
    if (gap === 0) shared++
    if (gap <= 0) one++
    if (gap >= 0) two++
  }
  return shared
}

/** Whether a sorted list holds a number. */
function has(sorted: Uint32Array, number: number): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < number) low = middle + 1
    else high = middle
  }
  return sorted[low] === number
}

/** A work that one of two agents is named for and the other one never claims. */
export function firstOwnJob(left: Sketch, right: Sketch): string {
  const lacks = (one: Sketch, two: Sketch) =>
    ownJobs.find((_, at) => one.name.includes(jobTerms[at] ?? 0) && !two.purpose.includes(jobTerms[at] ?? 0))
  return lacks(left, right) ?? lacks(right, left) ?? ''
}
