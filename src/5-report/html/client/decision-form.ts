import {decidingWords, liveWords} from '../../../messages.js'
import {decisionsFile} from '../../../util/decisions-file.js'
import {visibleText} from '../../../util/visible-text.js'
import type {OtherWay} from '../../ways-to-decide.js'
import type {Drafts, IslandConflict} from '../island.js'
import type {DraftStore} from './draft-store.js'
import {element} from './element.js'
import {wordEditor} from './word-editor.js'

/** What a person can do with one conflict; keys and buttons call the same. */
export interface DecisionForm {
  readonly card: HTMLElement
  readonly conflict: IslandConflict
  readonly choose: (way: OtherWay) => void
  readonly chooseSide: (index: number) => void
  readonly write: (withCases: boolean) => void
  readonly undo: () => void
  /** Shows what is decided now. */
  readonly refresh: () => void
}

const wayWords: Readonly<Record<OtherWay, readonly [words: string, title: string]>> = decidingWords.ways

/** Puts the buttons below a conflict, by which it is decided. */
export function createDecisionForm(card: HTMLElement, conflict: IslandConflict, store: DraftStore): DecisionForm {
  const {id, sides, ways} = conflict
  const state = element('p', {class: 'state', 'aria-live': 'polite'})
  const reason = element('input', {type: 'text', 'aria-label': 'Reason, where there is one', placeholder: 'Reason, where there is one'})
  const draft = () => store.drafts()[id]
  const decide = (choice: Drafts[string]) => {
    editor.hide()
    store.set(id, {id, quotes: sides.map(({text}) => text), ...choice, ...(reason.value.trim() && {reason: reason.value.trim()})})
  }
  const choose = (way: OtherWay) => {
    if (ways.includes(way)) decide({choose: way})
  }
  const chooseSide = (index: number) => {
    const side = sides[index]
    if (side) decide({choose: side.text})
  }
  const editor = wordEditor(sides, (write) => decide({write}))
  const hasCases = card.dataset.kind !== 'front-matter' && card.dataset.kind !== 'name-collision'
  const write = (withCases: boolean) => editor.open(String(draft()?.write ?? ''), withCases && hasCases)
  const undo = () => store.set(id, undefined)
  const buttons = [
    ...sides.map(({text}, index) => pressable(`Take ${index + 1}`, visibleText(text), () => chooseSide(index), text)),
    ...ways.map((way) => pressable(...wayWords[way], () => choose(way), way)),
    ...(hasCases ? [pressable('Keep both, each in its case', 'You say when each side holds', () => write(true))] : []),
    pressable(...decidingWords.write, () => write(false), '\0write')
  ]
  const undoButton = pressable('Undo', 'Forget this decision', undo)
  reason.addEventListener('change', () => {
    const now = draft()
    if (now) decide('write' in now ? {write: now.write ?? ''} : {choose: now.choose ?? ''})
  })
  const reasonLine = element('p', {}, reason)
  card.append(
    element(
      'div',
      {class: 'decide', role: 'group', 'aria-label': 'Decide'},
      element('div', {class: 'buttons'}, ...buttons, undoButton),
      editor.root,
      state,
      reasonLine
    )
  )
  const refresh = () => {
    const now = draft()
    const chosen = now === undefined ? undefined : 'write' in now ? '\0write' : String(now.choose)
    for (const button of buttons)
      if (button.dataset.choice !== undefined) button.setAttribute('aria-pressed', String(button.dataset.choice === chosen))
    for (const [index, side] of [...card.querySelectorAll('.side')].entries())
      side.classList.toggle('picked', sides[index]?.text === chosen)
    undoButton.hidden = reasonLine.hidden = now === undefined
    card.dataset.state = now !== undefined || conflict.isDecided ? 'decided' : 'open'
    state.textContent =
      now === undefined
        ? ''
        : store.isFile
          ? liveWords.kept({words: words(now, sides), file: decisionsFile})
          : `Decided here: ${words(now, sides)}. Export it to ${conflict.isDecided ? 'replace what the decisions file says' : 'make it count'}.`
    if (document.activeElement !== reason) reason.value = String(now?.reason ?? '')
  }
  refresh()
  return {card, conflict, choose, chooseSide, write, undo, refresh}
}

function pressable(words: string, title: string, act: () => void, choice?: string): HTMLButtonElement {
  const button = element('button', {type: 'button', title, 'data-choice': choice}, words)
  button.addEventListener('click', act)
  return button
}

function words(values: Drafts[string], sides: IslandConflict['sides']): string {
  if (values.write !== undefined) return `in your words, “${visibleText(String(values.write))}”`
  const index = sides.findIndex(({text}) => text === values.choose)
  return index === -1 ? (wayWords[values.choose as OtherWay]?.[0].toLowerCase() ?? '') : `side ${index + 1}`
}
