const key = 'agentmerge place'

interface Place {
  readonly card: string
  /** Which of the elements of the card has the focus; -1 is the card. */
  readonly at: number
  /** How far the card, or the page where none has the focus, stands from the top of the window. */
  readonly top: number
  readonly view: string
  readonly filters: readonly string[]
  readonly words: string
}

type Field = HTMLInputElement | HTMLSelectElement

/** Loads the page anew and keeps where its reader is; `words` are given to the new page. */
export function reloadHere(words: string): void {
  const focus = document.activeElement
  const card = focus?.closest<HTMLElement>('[data-conflict]')
  const place: Place = {
    card: card?.id ?? '',
    at: card ? partsOf(card).indexOf(focus as HTMLElement) : -1,
    top: card ? card.getBoundingClientRect().top : -window.scrollY,
    view: document.querySelector<HTMLElement>('[data-view]:not([hidden])')?.id ?? '',
    filters: filterFields().map(({value}) => value),
    words
  }
  sessionStorage.setItem(key, JSON.stringify(place))
  history.scrollRestoration = 'manual'
  history.replaceState(null, '', `#${place.card || place.view}`)
  location.reload()
}

/** Goes back to where the reader was before the page was loaded anew, and gives the words for it; none is empty. */
export function restorePlace(): string {
  const text = sessionStorage.getItem(key)
  if (text === null) return ''
  sessionStorage.removeItem(key)
  const {card: id, at, top, view, filters, words} = JSON.parse(text) as Place
  for (const [index, field] of filterFields().entries()) {
    field.value = filters[index] ?? ''
    field.dispatchEvent(new Event(field instanceof HTMLInputElement ? 'input' : 'change'))
  }
  const card = document.getElementById(id)
  // Its conflict is gone.
  if (id !== '' && !card) location.hash = view
  if (card) (partsOf(card)[at] ?? card).focus({preventScroll: true})
  window.scrollTo(0, card ? window.scrollY + card.getBoundingClientRect().top - top : -top)
  return words
}

/** Whether a new page would take words from its reader: an open editor or dialog, or, where others changed the report, any field. */
export function isWriting(isOwn: boolean): boolean {
  if (document.querySelector('dialog[open], .decide > .words:not([hidden])')) return true
  return !isOwn && document.activeElement?.matches('input[type="text"], textarea') === true
}

function partsOf(card: HTMLElement): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>('a, button, input, textarea, summary')]
}

function filterFields(): Field[] {
  return [...document.querySelectorAll<Field>('#filters select, #filters input')]
}
