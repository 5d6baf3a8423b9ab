import {element} from './element.js'

/** Shows on hover and focus what a mark or a cell stands for, as it is told elsewhere in the page. */
export function explain(): void {
  const box = element('div', {id: 'explain', role: 'tooltip'})
  box.hidden = true
  document.body.append(box)
  let shownFor: Element | undefined
  const hide = () => {
    box.hidden = true
    shownFor?.removeAttribute('aria-describedby')
    shownFor = undefined
  }
  const show = (subject: Element, told: readonly Node[], rect: DOMRect) => {
    hide()
    box.replaceChildren(...told)
    box.hidden = false
    shownFor = subject
    if (subject.matches('a')) subject.setAttribute('aria-describedby', 'explain')
    place(box, rect)
  }
  const onSubject = ({target}: Event) => {
    const subject = target instanceof Element ? target.closest('[data-explain]') : null
    if (subject === shownFor && subject) return
    const told = subject ? toldOf(subject) : []
    if (subject && told.length > 0) show(subject, told, subject.getBoundingClientRect())
    else hide()
  }
  document.addEventListener('pointerover', onSubject)
  document.addEventListener('focusin', onSubject)
  document.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') hide()
  })
  document.addEventListener('pointermove', (event) => {
    const ground = event.target instanceof Element && event.target.matches('.ground, .self') ? event.target : undefined
    const words = ground ? emptyCell(ground.closest('svg'), event) : ''
    if (ground && words !== '') show(ground, [element('p', {}, words)], new DOMRect(event.clientX, event.clientY, 8, 8))
  })
  window.addEventListener('hashchange', hide)
}

/** A copy of the place that tells it: of a rule its sources, of a conflict its question, of a pair all. */
function toldOf(subject: Element): Node[] {
  const id = subject.getAttribute('data-explain') || (subject.getAttribute('href') ?? '').slice(1)
  const place = document.getElementById(id)
  if (!place) return subject.hasAttribute('aria-label') ? [element('p', {}, subject.getAttribute('aria-label') ?? '')] : []
  const parts = place.matches('.card')
    ? [...place.querySelectorAll(':scope > header > h3, :scope > p, .side > h4')]
    : place.matches('.row')
      ? [...place.querySelectorAll(':scope > .theirs')]
      : [...place.childNodes]
  return parts.map((part) => {
    const copy = part.cloneNode(true)
    if (copy instanceof Element) for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id')
    if (copy instanceof Element) for (const one of copy.querySelectorAll<HTMLElement>('[hidden]')) one.hidden = false
    return copy
  })
}

/** What a place in the picture says where no pair stands. */
function emptyCell(svg: SVGSVGElement | null, event: PointerEvent): string {
  if (!svg) return ''
  const {cell, left, top, names = ''} = svg.dataset
  const box = svg.getBoundingClientRect()
  const list = names.split('\n')
  const column = list[Math.floor((event.clientX - box.left - Number(left)) / Number(cell))]
  const row = list[Math.floor((event.clientY - box.top - Number(top)) / Number(cell))]
  if (column === undefined || row === undefined) return ''
  return column === row ? column : `${row} and ${column}: too little in common to be compared`
}

/** Below its subject where there is room, else above it. */
function place(box: HTMLElement, rect: DOMRect): void {
  const gap = 8
  const {offsetWidth, offsetHeight} = box
  const below = rect.bottom + gap
  const top = below + offsetHeight <= window.innerHeight ? below : Math.max(gap, rect.top - gap - offsetHeight)
  box.style.top = `${top}px`
  box.style.left = `${Math.max(gap, Math.min(rect.left, window.innerWidth - offsetWidth - gap))}px`
}
