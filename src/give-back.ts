import {isDeepStrictEqual} from 'node:util'
import {readFrontMatter} from './2-parse/front-matter.js'
import {commonName} from './3-compare/common-name.js'
import {slugOf} from './3-compare/group-ids.js'
import {fieldOf} from './4-merge/field-values.js'
import {headingOmissions} from './4-merge/heading-omissions.js'
import {likelyCanonicals} from './4-merge/likely-canonicals.js'
import {makesFields} from './4-merge/makes-fields.js'
import type {MergeGroupOptions} from './4-merge/merge-group-options.js'
import {fieldOmissions, sourceOf} from './4-merge/profile.js'
import {isHeld} from './lexicon/suspicions.js'
import type {Agent, MergedDraft, RuleOrigin} from './model.js'
import type {Options} from './options.js'
import {byPlace} from './util/by-place.js'

/** A merge that was written down. */
interface Made {
  readonly draft: MergedDraft
  readonly text: string
}

/** Merges some members as if there were no others. */
type Make = (members: readonly Agent[], options: MergeGroupOptions) => Made

/** More merges are not tried. Of 459 groups of public agents, one gets its front matter with more than 4 of its members as the base. */
const mostTried = 6

/**
 * Where one member is the canonical agent of all others, nothing is left to merge: it is given back as it is, with the places of its sources.
 * To find that out, the others are merged once more; with which base, its front matter tells.
 */
export function giveBack(
  members: readonly Agent[],
  options: MergeGroupOptions,
  {keep, budget}: Pick<Options, 'keep' | 'budget'>,
  make: Make
): MergedDraft | undefined {
  let tried = 0
  for (const {canonical, sources, bases} of likelyCanonicals(members, keep === 'union' && budget === 0)) {
    if (sources.some((source) => isSame(source, canonical))) continue
    // What is suspicious in it is held back.
    if (canonical.suspicions.some(({code}) => isHeld(code))) continue
    for (const base of [...bases].sort((a, b) => Number(b.file === options.base) - Number(a.file === options.base))) {
      const ways = {
        ...options,
        base: base.file,
        isGround: options.isGround && base.file === options.base,
        name: nameOf(canonical, sources, base)
      }
      if (tried === mostTried || !makesFields(sources, base, ways, canonical)) continue
      tried++
      const {draft, text} = make(sources, ways)
      if (hasFields(draft, canonical) && linesIn(readFrontMatter(text)) === linesIn(canonical)) return withOwn(draft, canonical)
    }
  }
  return undefined
}

/** By what name its sources were merged: its own, or else that of their group. */
function nameOf(canonical: Agent, sources: readonly Agent[], base: Agent): string {
  if (fieldOf(canonical, 'name')) return canonical.name
  return slugOf(
    commonName(
      sources.map(({name}) => name),
      base.name
    )
  )
}

/** Another copy of it, which says nothing of where it comes from. */
function isSame(source: Agent, {body, frontMatter}: Agent): boolean {
  const withoutName = ({fields}: Agent['frontMatter']) => entries(fields.filter(({key}) => key !== 'name'))
  return source.body.trim() === body.trim() && isDeepStrictEqual(withoutName(source.frontMatter), withoutName(frontMatter))
}

/** A body without the blank lines around it. */
const linesIn = ({body}: Pick<Agent, 'body'>): string => body.replace(/^(?:[ \t]*\n)+/, '').trimEnd()

function hasFields({fields}: MergedDraft, {frontMatter}: Agent): boolean {
  return isDeepStrictEqual(entries(fields), entries(frontMatter.fields))
}

const entries = (fields: readonly {readonly key: string; readonly value: unknown}[]) => fields.map(({key, value}) => [key, value])

/** The merge with each of its rules and keys in its place in the agent that says all of them. */
function withOwn(draft: MergedDraft, canonical: Agent): MergedDraft {
  const {rules, body, file} = canonical
  const items = draft.sections.flatMap((section) => section.items)
  const own = rules.map(({line, endLine, text}, at) => {
    const origin: RuleOrigin = {file, line, endLine, text, relation: 'chosen'}
    const item = items[at] as MergedDraft['sections'][number]['items'][number]
    const others = item.origins.map((one) => ({...one, relation: one.relation === 'chosen' ? ('same' as const) : one.relation}))
    return {...item, origins: [origin, ...others]}
  })
  const fields = draft.fields.map(({key, value}) => ({key, value, source: sourceOf(canonical, key, value)}))
  const omitted = [...draft.omitted, ...fieldOmissions([canonical], canonical, fields), ...headingOmissions([canonical])]
  return {...draft, fields, sections: [{heading: '', depth: 0, items: own}], body, omitted: omitted.sort(byPlace)}
}
