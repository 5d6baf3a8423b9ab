import {isDeepStrictEqual} from 'node:util'
import type {MergeGroupOptions} from './4-merge/merge-group-options.js'
import {plainWords} from './4-merge/rule-pair.js'
import type {Agent, MergedDraft, RuleOrigin} from './model.js'

/** A merge that was written down and read again. */
interface Made {
  readonly draft: MergedDraft
  readonly text: string
}

/** More bases are not tried, those first that have most of it. */
const mostBases = 6
/** Share of the sentences of a canonical agent that stand in its sources; the others have lost an element or a name. */
const verbatim = 0.85
/** What stands in one of them to more than this is a copy of it. */
const mostOfOne = 0.8

/**
 * Where one member is the canonical agent of all others, nothing is left to merge: it is given back as it is, with the places of its sources.
 * To find that out, the others are merged once more, with each of them as the base.
 */
export function giveBack(
  members: readonly Agent[],
  options: MergeGroupOptions,
  make: (members: readonly Agent[], options: MergeGroupOptions) => Made
): MergedDraft | undefined {
  const [largest, next] = [...members].sort((a, b) => b.rules.length - a.rules.length)
  if (!largest || !next || members.length < 3 || largest.rules.length <= next.rules.length) return undefined
  const sources = members.filter((agent) => agent !== largest)
  const shares = sources.map((agent) => ({file: agent.file, share: shareIn(largest, [agent])})).sort((a, b) => b.share - a.share)
  if (shareIn(largest, sources) < verbatim || (shares[0]?.share ?? 1) > mostOfOne) return undefined
  for (const {file} of shares.slice(0, mostBases)) {
    const {draft, text} = make(sources, {...options, base: file, isGround: false, name: largest.name})
    if (text.endsWith(largest.body.trimEnd() + '\n') && sameFields(draft, largest)) return withOwn(draft, largest)
  }
  return undefined
}

function sameFields({fields}: MergedDraft, {frontMatter}: Agent): boolean {
  const valuesOf = (all: readonly {readonly key: string; readonly value: unknown}[]) => all.map(({key, value}) => [key, value])
  return isDeepStrictEqual(valuesOf(fields), valuesOf(frontMatter.fields))
}

function shareIn({rules}: Agent, sources: readonly Agent[]): number {
  const known = new Set(sources.flatMap((agent) => agent.rules.flatMap(({text}) => sentences(text))))
  const own = rules.flatMap(({text}) => sentences(text))
  return own.filter((sentence) => known.has(sentence)).length / own.length
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/).map(plainWords)
}

/** The rules of the merge, each with its place in the agent that says all of them. */
function withOwn(draft: MergedDraft, {rules, body, file}: Agent): MergedDraft {
  const items = draft.sections.flatMap((section) => section.items)
  const own = rules.map(({line, endLine, text}, at) => {
    const origin: RuleOrigin = {file, line, endLine, text, relation: 'chosen'}
    const item = items[at] as MergedDraft['sections'][number]['items'][number]
    const others = item.origins.map((one) => ({...one, relation: one.relation === 'chosen' ? ('same' as const) : one.relation}))
    return {...item, origins: [origin, ...others]}
  })
  return {...draft, sections: [{heading: '', depth: 0, items: own}], body}
}
