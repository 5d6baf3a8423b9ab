import type {DraftItem, DraftSection, MadeRule, MergedDraft, Section} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {wordsOfRule} from '../rule-pair.js'
import type {WrittenAgent} from '../verify.js'
import {carryFields} from './carry-fields.js'
import {findRenames} from './find-renames.js'
import {depthOf, keepHeadings, normal, type OpenSection, placeEntry} from './place-entry.js'
import {differs, pairVersions, type Version, versionOf} from './versions.js'

type WrittenRule = WrittenAgent['rules'][number]

/**
 * The new merge with what a person changed in the canonical file of the last one: a merge of three versions, rule by rule. What the
 * person did not touch follows the sources; what they added, moved, worded anew or took out is as they left it.
 */
export function carryEdits(draft: MergedDraft, made: WrittenAgent, base: Version, edited: WrittenAgent): MergedDraft {
  const hand = versionOf(edited)
  const inHand = pairVersions(base, hand)
  const renames = findRenames(base, hand, inHand)
  const nameOf = (heading: string): string => normal(renames.get(heading) ?? heading)
  const baseOf = new Map(pairVersions(base, versionOf(made)).map((to, from) => [to, from]))
  const placeOf = ({section}: Version['rules'][number]): string => section.map(nameOf).join('\n')
  const loose = new Map<number, DraftItem>()
  const done = new Set<number>()
  let at = 0
  const sections: OpenSection[] = sectionsOf(draft, made).map(({heading, ...section}) => {
    const renamed = [...renames].find(([from]) => normal(from) === normal(heading))?.[1] ?? heading
    const open: OpenSection = {
      section: {...section, heading: renamed},
      name: normal(renamed),
      entries: [],
      isEmpty: section.items.length === 0
    }
    for (const item of section.items) {
      const from = baseOf.get(at++)
      const before = base.rules[from ?? -1]
      const to = from === undefined ? addedAs(item) : inHand[from]
      const rule = edited.rules[to ?? -1]
      if (before && !rule) continue
      if (to !== undefined) done.add(to)
      const own = rule && before && differs(rule.text, before.text) ? asItem(rule, item) : item
      const moved = before && to !== undefined && placeOf(before) !== placeOf(hand.rules[to] as Version['rules'][number])
      if (moved) loose.set(to, own)
      else open.entries.push({item: own, hand: to, isReworded: own !== item})
    }
    return open
  })
  // What the person left as it was and the sources no longer say goes with the sources.
  const gone = new Set(
    inHand.filter((to, from) => to !== undefined && !differs((base.rules[from] as MadeRule).text, (hand.rules[to] as MadeRule).text))
  )
  const words = foldReworded(sections)
  edited.rules.forEach((rule, index) => {
    const item = loose.get(index) ?? (done.has(index) || gone.has(index) || words.has(wordsIn(rule)) ? undefined : asItem(rule))
    words.add(wordsIn(rule))
    if (item) placeEntry(sections, {item, hand: index}, hand, nameOf)
  })
  keepHeadings(sections, edited, base)
  return {
    ...draft,
    fields: carryFields(draft.fields, base.fields, edited.frontMatter.fields),
    sections: sections
      .filter(({entries, isEmpty}) => isEmpty || entries.length > 0)
      .map(({section, entries}) => ({...section, items: entries.map(({item}) => item)})),
    body: undefined
  }

  /** A rule that the sources say now and the person wrote on their own is one rule. */
  function addedAs(item: DraftItem): number | undefined {
    const to = hand.rules.findIndex(({text}, index) => !differs(text, item.text) && !done.has(index) && !inHand.includes(index))
    return to === -1 ? undefined : to
  }
}

/** Takes out what a person worded as another rule already is worded; gives the words of all that stand. */
function foldReworded(sections: readonly OpenSection[]): Set<string> {
  const words = new Set(sections.flatMap(({entries}) => entries.flatMap(({item, isReworded}) => (isReworded ? [] : [wordsIn(item)]))))
  for (const {entries} of sections)
    for (const [at, {item, isReworded}] of [...entries.entries()].reverse()) {
      if (!isReworded) continue
      if (words.has(wordsIn(item))) entries.splice(at, 1)
      else words.add(wordsIn(item))
    }
  return words
}

function asItem({form, depth, markdown, text, tableHead, block}: WrittenRule, like?: DraftItem): DraftItem {
  const own = {form, depth: like?.depth ?? depth, markdown, text, tableHead}
  return {...like, ...own, block: like?.form === form ? like.block : `hand ${block}`, origins: like?.origins ?? []}
}

/** The sections to be written; where the body of a source stands as it is, those of that body. */
function sectionsOf({sections, body}: MergedDraft, made: WrittenAgent): readonly DraftSection[] {
  if (body === undefined) return sections
  const items = sections.flatMap((section) => section.items).map((item, at) => ({item, section: (made.rules[at] as WrittenRule).section}))
  return [...groupBy(items, ({section}) => section)].map(([index, inside]) => ({
    heading: (made.sections[index] as Section).heading,
    depth: depthOf((made.sections[index] as Section).source),
    items: inside.map(({item}) => item)
  }))
}

function wordsIn(rule: Pick<DraftItem, 'form' | 'text' | 'tableHead'>): string {
  return `${rule.tableHead}${wordsOfRule(rule) || rule.text}`
}
