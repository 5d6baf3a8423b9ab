import {faultOfWords} from '../../fault-of-words.js'
import type {IslandConflict} from '../island.js'
import {element} from './element.js'
import {joinedSides} from './joined-sides.js'

interface WordEditor {
  readonly root: HTMLElement
  /** Opens it with these words; with cases it asks when each side holds and puts the words together. */
  readonly open: (words: string, withCases: boolean) => void
  readonly hide: () => void
}

/** A field for words that take the place of all sides. They become one rule, so they must be one sentence. */
export function wordEditor(sides: IslandConflict['sides'], keep: (words: string) => void): WordEditor {
  const field = element('textarea', {'aria-label': 'The words that are written', rows: '3'})
  const hint = element('p', {class: 'quiet', 'aria-live': 'polite'})
  const cases = sides.map((_, index) =>
    element('input', {
      type: 'text',
      'aria-label': `When side ${index + 1} holds`,
      placeholder: `When does side ${index + 1} hold? Empty: otherwise`
    })
  )
  const caseList = element('div', {class: 'words'}, ...cases)
  const save = element('button', {type: 'button', class: 'first'}, 'Write this')
  const cancel = element('button', {type: 'button'}, 'Cancel')
  const root = element('div', {class: 'words'}, caseList, field, hint, element('div', {class: 'buttons'}, save, cancel))
  root.hidden = true
  const hide = () => {
    root.hidden = true
  }
  const check = () => {
    const fault = faultOfWords(field.value)
    hint.textContent = fault
    save.disabled = fault !== '' || field.value.trim() === ''
  }
  const join = () => {
    field.value = joinedSides(sides.map(({words}, index) => ({words, condition: cases[index]?.value ?? ''})))
    check()
  }
  for (const one of cases) one.addEventListener('input', join)
  field.addEventListener('input', check)
  cancel.addEventListener('click', hide)
  save.addEventListener('click', () => keep(field.value.trim().replace(/\s+/g, ' ')))
  return {
    root,
    hide,
    open: (words, withCases) => {
      root.hidden = false
      caseList.hidden = !withCases
      field.value = words
      if (withCases) join()
      check()
      ;(withCases ? (cases[0] ?? field) : field).focus()
    }
  }
}
