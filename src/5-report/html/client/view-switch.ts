import {scrollTo} from './scroll-to.js'

/** One view at a time: that of the address, with its target in sight and in focus. */
export interface ViewSwitch {
  /** Shows what an address such as `#c-81be07` names. */
  readonly show: (hash: string) => void
}

/** Hides all views but one, now and whenever the address changes; `onShow` is told which. */
export function createViewSwitch(onShow: (view: HTMLElement) => void): ViewSwitch {
  const views = [...document.querySelectorAll<HTMLElement>('[data-view]')]
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')]
  const show = (hash: string) => {
    const target = hash.length > 1 ? document.getElementById(decoded(hash.slice(1))) : null
    const view = target?.closest<HTMLElement>('[data-view]') ?? views[0]
    if (!view) return
    for (const one of views) one.hidden = one !== view
    for (const link of links) mark(link, link.getAttribute('href') === `#${view.id}`)
    onShow(view)
    if (!target || target.id === 'main') return
    for (let up = target.parentElement; up; up = up.parentElement) if (up instanceof HTMLDetailsElement) up.open = true
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1
    target.focus({preventScroll: true})
    if (target === view) window.scrollTo(0, 0)
    else scrollTo(target)
  }
  window.addEventListener('hashchange', () => show(location.hash))
  return {show}
}

function mark(link: HTMLAnchorElement, isCurrent: boolean): void {
  if (isCurrent) link.setAttribute('aria-current', 'page')
  else link.removeAttribute('aria-current')
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
