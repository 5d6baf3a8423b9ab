import type {DecisionForm} from './decision-form.js'
import {scrollTo} from './scroll-to.js'

interface Actions {
  readonly forms: ReadonlyMap<HTMLElement, DecisionForm>
  readonly openExport: () => void
  readonly openHelp: () => void
  readonly search: () => void
  /** Shows the conflicts, where another view stands. */
  readonly showConflicts: () => void
}

/** Keys for who decides many conflicts: from card to card, and what to do with the one in focus. */
export function keyboard({forms, openExport, openHelp, search, showConflicts}: Actions): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const card = document.activeElement?.closest<HTMLElement>('[data-conflict]')
    const form = card ? forms.get(card) : undefined
    const act = general(event.key) ?? (form ? decide(form, event.key) : undefined)
    if (!act) return
    event.preventDefault()
    act()
  })
  const general = (key: string): (() => void) | undefined => {
    if (key === '?') return openHelp
    if (key === 'e') return openExport
    if (key === '/') return search
    return key === 'j' ? () => go(1) : key === 'k' ? () => go(-1) : undefined
  }
  const go = (step: number) => {
    showConflicts()
    const cards = [...forms.keys()].filter((one) => one.offsetParent !== null)
    const at = cards.indexOf(document.activeElement?.closest<HTMLElement>('[data-conflict]') as HTMLElement)
    const next = cards[at === -1 ? 0 : at + step]
    if (!next) return
    next.focus({preventScroll: true})
    scrollTo(next)
    history.replaceState(null, '', `#${next.id}`)
  }
}

function decide(form: DecisionForm, key: string): (() => void) | undefined {
  if (/^[1-9]$/.test(key)) return () => form.chooseSide(Number(key) - 1)
  const acts: Readonly<Record<string, () => void>> = {
    b: () => form.choose('both'),
    c: () => form.write(true),
    d: () => form.choose('drop'),
    n: () => form.choose('no conflict'),
    w: () => form.write(false),
    u: form.undo
  }
  return acts[key]
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches('input, textarea, select') || target.closest('dialog[open]') !== null)
}
