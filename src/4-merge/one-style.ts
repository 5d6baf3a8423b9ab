import type {Agent, Rule} from '../model.js'
import {amongNeighbors} from './among-neighbors.js'
import type {Composed} from './compose.js'
import {type LeadStyle, withLeadStyle} from './lead-style.js'
import {ruleKey} from './rule-pair.js'

/** The style of the whole canonical agent. */
export interface Style {
  readonly leads: LeadStyle
  /** Whether a step belongs to a process, which is followed in order. */
  readonly isProcess: (rule: Rule) => boolean
  readonly byFile: ReadonlyMap<string, Agent>
}

/**
 * The rules of a section in one style: what opens it first, then its lists, then lists with an introduction of their own, so that no item
 * of another source seems to be introduced. Where two styles of lists meet, points and tasks become plain items.
 */
export function inOneStyle(composed: readonly Composed[], {leads, isProcess, byFile}: Style): readonly Composed[] {
  const files = [...new Set(composed.map(({chosen}) => chosen.file))]
  if (files.length < 2) return composed.some(({item}) => item.form === 'step') ? stepsLast(composed) : composed
  const parts = files.map((file) => partsOf(composed.filter(({chosen}) => chosen.file === file)))
  const lists = withPlainItems(
    parts.flatMap(({list}) => list),
    isProcess
  )
  const introduced = parts.flatMap((part) => part.introduced)
  return [...parts.flatMap(({opening}) => opening), ...stepsLast(withLeadStyle(amongNeighbors(lists, byFile), leads)), ...introduced]
}

interface Parts {
  readonly opening: readonly Composed[]
  readonly list: readonly Composed[]
  readonly introduced: readonly Composed[]
}

function partsOf(own: readonly Composed[]): Parts {
  const listed = own.findIndex(({chosen}) => chosen.form !== 'sentence' || introduces(chosen.text))
  const start = listed === -1 ? own.length : listed
  const introduced = own.findIndex(({chosen}, at) => at >= start && chosen.form === 'sentence' && chosen.depth === 0)
  const end = introduced === -1 ? own.length : introduced
  return {opening: own.slice(0, start), list: own.slice(start, end), introduced: own.slice(end)}
}

function introduces(text: string): boolean {
  return text.endsWith(':')
}

/** A process follows on the items, each with its details. */
function stepsLast(lists: readonly Composed[]): readonly Composed[] {
  const here = new Set(lists.map(({chosen}) => ruleKey(chosen)))
  // A detail of a step that is gone is an item of its own.
  const isTop = ({chosen: {form, depth, file, parent}}: Composed): boolean =>
    isListed(form) && (depth === 0 || parent === undefined || !here.has(ruleKey({file, index: parent})))
  if (!lists.some((one) => isTop(one) && one.item.form !== 'step')) return lists
  const starts = lists.map((one, at) => (isTop(one) ? at : -1))
  const topOf = lists.map((_, at) => lists[Math.max(...starts.slice(0, at + 1))]?.item.form)
  return [...lists.filter((_, at) => topOf[at] !== 'step'), ...lists.filter((_, at) => topOf[at] === 'step')]
}

/** Numbered points that nobody follows in order are items beside items; so are tasks, and a step that is left alone. */
function withPlainItems(composed: readonly Composed[], isProcess: (rule: Rule) => boolean): readonly Composed[] {
  const listed = composed.filter(({chosen, item}) => chosen.depth === 0 && isListed(item.form))
  if (new Set(listed.map(({item}) => item.form)).size < 2) return composed
  const steps = listed.filter(({item}) => item.form === 'step')
  const isAlone = (one: Composed): boolean => steps.every((other) => other === one || other.item.block !== one.item.block)
  return composed.map((one) => {
    if (one.item.form === 'task') return {...one, item: asItem(one.item)}
    return one.item.form === 'step' && one.chosen.depth === 0 && (isAlone(one) || !isProcess(one.chosen))
      ? {...one, item: asItem(one.item)}
      : one
  })
}

function isListed(form: Composed['item']['form']): boolean {
  return form === 'item' || form === 'step' || form === 'task'
}

function asItem(item: Composed['item']): Composed['item'] {
  return {...item, form: 'item'}
}
