import type {Island} from '../island.js'
import {createDecisionForm} from './decision-form.js'
import {createDraftStore} from './draft-store.js'
import {element} from './element.js'
import {explain} from './explain.js'
import {createExportDialog} from './export-dialog.js'
import {createFilters} from './filters.js'
import {createHelpDialog} from './help-dialog.js'
import {keyboard} from './keyboard.js'
import {createLiveStore} from './live-store.js'
import {matrixKeys} from './matrix-keys.js'
import {progressLine} from './progress-line.js'
import {rowPicker} from './row-picker.js'
import {createViewSwitch} from './view-switch.js'

const island = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as Island
document.documentElement.classList.add('js')

const menu = document.querySelector<HTMLDetailsElement>('nav details')
if (menu && matchMedia('(max-width: 60rem)').matches) menu.open = false

const store = island.live ? createLiveStore(island.live) : createDraftStore()
const prepared = new Set<HTMLElement>()
const views = createViewSwitch(prepare)
views.show(location.hash)

const tools = byId('tools')
const byAnchor = new Map(island.conflicts.map((conflict) => [conflict.anchor, conflict]))
const cards = [...document.querySelectorAll<HTMLElement>('[data-conflict]')]
const forms = new Map(
  cards.flatMap((card) => {
    const conflict = byAnchor.get(card.id)
    return conflict ? [[card, createDecisionForm(card, conflict, store)] as const] : []
  })
)
const filters = createFilters(byId('filters'), cards, island)
const showProgress = progressLine(tools, island, store)
const openExport = createExportDialog(store, new Set(island.known))
const openHelp = createHelpDialog(store)
const exportButton = element('button', {type: 'button'}, 'Export decisions')
const helpButton = element('button', {type: 'button', 'aria-label': 'Keys'}, '?')
exportButton.addEventListener('click', openExport)
helpButton.addEventListener('click', openHelp)
tools.append(...(cards.length > 0 && !store.isFile ? [exportButton] : []), helpButton)
store.onChange(() => {
  for (const form of forms.values()) form.refresh()
  showProgress()
})
showProgress()
explain()
keyboard({
  forms,
  openExport: store.isFile ? () => {} : openExport,
  openHelp,
  search: () => {
    showConflicts()
    filters.search.focus()
  },
  showConflicts
})
document.addEventListener('click', ({target}) => {
  const link = target instanceof Element ? target.closest<HTMLElement>('[data-kind-link], [data-group-link]') : null
  if (!link) return
  filters.set('kind', link.dataset.kindLink ?? '')
  filters.set('group', link.dataset.groupLink ?? '')
})

function showConflicts(): void {
  if (byId('conflicts').hidden) views.show('#conflicts')
}

/** What a view needs beside its text is made when it is first shown: a large report has many. */
function prepare(view: HTMLElement): void {
  if (prepared.has(view)) return
  prepared.add(view)
  for (const svg of view.querySelectorAll<SVGSVGElement>('svg[data-matrix]')) matrixKeys(svg)
  for (const rows of view.querySelectorAll<HTMLElement>('[data-rows]')) rowPicker(rows)
}

function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement
}
