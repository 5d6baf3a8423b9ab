import {labeledDeeds} from '../lexicon/verbs.js'
import type {DraftItem, Rule, RuleOrigin} from '../model.js'
import {plainText} from '../util/plain-text.js'
import {termsOf} from '../util/terms.js'
import {type Composed, compareRules, compose, originOf} from './compose.js'
import {withElements} from './elements.js'
import {isSaidBy} from './is-said-by.js'
import type {Surroundings} from './prepare-rules.js'
import {ruleKey, wordsOfRule} from './rule-pair.js'
import type {Listing, Unit} from './split-rules.js'

/** An element of a list that stays where it stands, with the rules that it speaks for. */
interface Host {
  readonly at: number
  readonly origins: RuleOrigin[]
}

/** What became of the elements of a list: those that other rules speak for go, the others stay. */
interface Fate {
  readonly gone: Set<number>
  readonly hosts: Map<number, Host>
}

/** A unit that is an element of a list. */
type Element = Unit & Required<Unit>

interface Ways {
  readonly base: string
  /** Whether others stand below a rule in its list. */
  readonly hasDetails: (rule: Rule) => boolean
  readonly surroundings: Omit<Surroundings, 'isCase' | 'isApart'>
  /** The words of the base agent win. */
  readonly isGround: boolean
}

/**
 * Makes rules of clusters. An element of a list goes where a rule says it as well, and is an origin of that rule; a rule that says no
 * more than an element goes into it. What nobody else says stays in its list, and no word is written that no source has.
 */
export function composeUnits(
  clusters: readonly (readonly Unit[])[],
  listings: ReadonlyMap<Rule, Listing>,
  ways: Ways
): readonly Composed[] {
  const fates = new Map<Rule, Fate>()
  foldClusters(clusters, listings, ways, fates, new Set())
  const stays = [...fates].filter(([rule, {gone}]) => gone.size < (listings.get(rule) as Listing).elements.parts.length * enough)
  return foldClusters(clusters, listings, ways, fates, new Set(stays.map(([rule]) => rule)))
}

/** A list stays as it is where fewer of its elements than this stand elsewhere; what says no more than one of them goes into it. */
const enough = 0.5

function foldClusters(
  clusters: readonly (readonly Unit[])[],
  listings: ReadonlyMap<Rule, Listing>,
  {base, hasDetails, surroundings, isGround}: Ways,
  fates: Map<Rule, Fate>,
  stays: ReadonlySet<Rule>
): readonly Composed[] {
  const done: Composed[] = []
  for (const rule of listings.keys()) fates.set(rule, {gone: new Set(), hosts: new Map()})
  const open = [...clusters]
  for (let cluster = open.shift(); cluster !== undefined; cluster = open.shift()) {
    const whole = cluster.filter(({part}) => part === undefined).map(({rule}) => rule)
    const elements = cluster.filter(isElement)
    const parts = elements.filter(({part}) => !stays.has(part.whole))
    const fixed = elements.filter(({part}) => stays.has(part.whole))
    if (whole.length === 0) {
      const left = settleParts(parts, base, fates)
      if (left.length > 0) open.push(left)
      continue
    }
    const {composed, written, rest} = compose(whole, {base, hasDetails, places: surroundings, isGround})
    const {said, unsaid} = splitBy(parts, (unit) => isPartOf(unit, written, surroundings.headingOf))
    for (const {part} of said) fateOf(part, fates).gone.add(part.at)
    const mayGo = written.length === 1 && rest.length === 0 && !hasDetails(composed.chosen) && !listings.has(composed.chosen)
    const host = [...unsaid, ...fixed].find(({rule, part}) => mayGo && !part.isCase && isSaidBy(composed.chosen, [rule]))
    const origins = [...composed.item.origins, ...said.map(({rule}) => originOf(rule, sameWords(rule, composed.chosen)))]
    if (host) attach(host, origins, fates)
    else done.push({...composed, item: {...composed.item, origins}})
    // What is left over may still be one.
    open.push([...rest.map((rule) => ({rule})), ...unsaid])
  }
  const lists = [...listings.values()].filter(({elements}) => elements.alone === undefined)
  return [
    ...done.map((one) => withoutCases(one, listings, fates)),
    ...lists.flatMap((list) => composeListing(list, fates.get(list.rule) as Fate))
  ]
}

function isElement(unit: Unit): unit is Element {
  return unit.part !== undefined
}

function fateOf({whole}: Element['part'], fates: ReadonlyMap<Rule, Fate>): Fate {
  return fates.get(whole) as Fate
}

/** A rule without the cases in its brackets that stand elsewhere as rules. */
function withoutCases(one: Composed, listings: ReadonlyMap<Rule, Listing>, fates: ReadonlyMap<Rule, Fate>): Composed {
  const listing = listings.get(one.chosen)
  const gone = fates.get(one.chosen)?.gone
  if (!listing || !gone || gone.size === 0 || one.item.markdown !== one.chosen.markdown) return one
  const markdown = withElements(listing.elements, (at) => !gone.has(at)) ?? one.item.markdown
  return {...one, item: {...one.item, markdown, text: plainText(markdown)}}
}

/** One word in brackets says too little to be found in a rule that holds more, and what is tested is not the test. */
function isPartOf({rule, part}: Element, written: readonly Rule[], headingOf: Surroundings['headingOf']): boolean {
  const [deed] = labeledDeeds.exec(rule.lead) ?? []
  const around = written.flatMap((one) => termsOf(`${headingOf(one)} ${one.text}`))
  if (deed && !termsOf(deed).every((term) => around.includes(term))) return false
  if (part.isCase && termsOf(rule.text).length < 2) return written.some((one) => wordsOfRule(one) === wordsOfRule(rule))
  return isSaidBy(rule, written)
}

/** Of elements that are one, the fullest stays in its list; those that say more than it are given back. */
function settleParts(parts: readonly Element[], base: string, fates: ReadonlyMap<Rule, Fate>): readonly Element[] {
  const [host, ...others] = parts
    .filter(({part}) => !part.isCase)
    .sort(
      (a, b) =>
        b.rule.text.length - a.rule.text.length ||
        Number(b.rule.file === base) - Number(a.rule.file === base) ||
        compareRules(a.rule, b.rule)
    )
  if (!host) return []
  const {said, unsaid} = splitBy(others, ({rule}) => isSaidBy(rule, [host.rule]))
  for (const {part} of said) fateOf(part, fates).gone.add(part.at)
  attach(
    host,
    said.map(({rule}) => originOf(rule, sameWords(rule, host.rule))),
    fates
  )
  return unsaid
}

function attach({part}: Element, origins: readonly RuleOrigin[], fates: ReadonlyMap<Rule, Fate>): void {
  if (origins.length === 0) return
  const {hosts} = fateOf(part, fates)
  const host = hosts.get(part.at) ?? {at: part.at, origins: []}
  host.origins.push(...origins.map((origin) => (origin.relation === 'chosen' ? {...origin, relation: 'contained' as const} : origin)))
  hosts.set(part.at, host)
}

function sameWords(one: Rule, other: Rule): 'same' | 'contained' {
  return wordsOfRule(one) === wordsOfRule(other) ? 'same' : 'contained'
}

function splitBy<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): {said: readonly Item[]; unsaid: readonly Item[]} {
  return {said: items.filter(isFirst), unsaid: items.filter((item) => !isFirst(item))}
}

/** The list without the elements that have gone; nothing where all have. */
function composeListing({rule, elements}: Listing, {gone, hosts}: Fate): readonly Composed[] {
  // An element that speaks for others stays.
  const isKept = (at: number): boolean => !gone.has(at) || hosts.has(at)
  const isAll = elements.parts.every((_, at) => isKept(at))
  const markdown = isAll ? rule.markdown : withElements(elements, isKept)
  if (markdown === undefined) return []
  const {composed} = compose([rule], {base: ''})
  const parts = [...hosts.values()]
    .sort((a, b) => a.at - b.at)
    .map(({at, origins}) => {
      const text = plainText(elements.parts[at] as string)
      return {text, origins: [originOf({...rule, text}, 'chosen'), ...origins]}
    })
  const item: DraftItem = {...composed.item, markdown, text: isAll ? rule.text : plainText(markdown), parts}
  return [{chosen: rule, item}]
}

/** Rules that others stand below in a list. */
export function detailed(written: readonly Rule[]): (rule: Rule) => boolean {
  const parents = new Set(written.flatMap(({file, parent}) => (parent === undefined ? [] : [ruleKey({file, index: parent})])))
  return (rule) => parents.has(ruleKey(rule))
}
