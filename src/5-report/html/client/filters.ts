import type {Island} from '../island.js'
import {element} from './element.js'

/** Which cards are shown. */
export interface Filters {
  readonly apply: () => void
  /** Shows only what has this value; an empty one is all. */
  readonly set: (name: 'kind' | 'group' | 'state', value: string) => void
  readonly search: HTMLInputElement
}

/** Filters above the conflicts: by kind, group, file, state and words. */
export function createFilters(root: HTMLElement, cards: readonly HTMLElement[], {groups}: Island): Filters {
  const kinds = unique(cards.map(({dataset}) => dataset.kind ?? ''))
  const files = unique(cards.flatMap(({dataset}) => (dataset.files ?? '').split('\n')))
  const kind = choice(
    'Kind',
    kinds.map((name) => [name, name])
  )
  const group = choice(
    'Group',
    groups.map(({key, name}) => [key, name])
  )
  const file = choice(
    'File',
    files.map((name) => [name, name])
  )
  const state = choice('State', [
    ['open', 'open'],
    ['decided', 'decided']
  ])
  const search = element('input', {type: 'search', id: 'search'})
  const count = element('p', {class: 'quiet', role: 'status'})
  const texts = new Map<HTMLElement, string>()
  const textOf = (card: HTMLElement) => {
    if (!texts.has(card)) texts.set(card, (card.textContent ?? '').toLowerCase())
    return texts.get(card) ?? ''
  }
  const apply = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
    let shown = 0
    for (const card of cards) {
      const {dataset} = card
      const fits =
        isAny(kind.value, dataset.kind) &&
        isAny(group.value, dataset.group) &&
        isAny(state.value, dataset.state) &&
        (file.value === '' || (dataset.files ?? '').split('\n').includes(file.value)) &&
        words.every((word) => textOf(card).includes(word))
      card.hidden = !fits
      if (fits) shown += 1
    }
    count.textContent = shown === cards.length ? '' : `${shown} of ${cards.length} shown, candidates counted`
  }
  for (const select of [kind, group, file, state]) select.addEventListener('change', apply)
  search.addEventListener('input', apply)
  root.append(
    ...[['Kind', kind] as const, ['Group', group] as const, ['File', file] as const, ['State', state] as const].map(([name, select]) =>
      element('label', {}, name, select)
    ),
    element('label', {}, 'Search', search),
    count
  )
  return {
    apply,
    search,
    set: (name, value) => {
      const select = {kind, group, state}[name]
      select.value = value
      apply()
    }
  }
}

function choice(name: string, values: readonly (readonly [value: string, words: string])[]): HTMLSelectElement {
  return element(
    'select',
    {'data-filter': name.toLowerCase()},
    element('option', {value: ''}, 'all'),
    ...values.map(([value, words]) => element('option', {value}, words))
  )
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '').sort()
}

function isAny(wanted: string, value: string | undefined): boolean {
  return wanted === '' || wanted === value
}
