import type {DraftStore} from './draft-store.js'
import {element} from './element.js'

const keys = [
  ['j  k', 'next and previous conflict'],
  ['1 – 9', 'take this side'],
  ['b', 'keep both'],
  ['c', 'keep both, each in its case'],
  ['d', 'drop all sides'],
  ['n', 'no conflict'],
  ['w', 'own words'],
  ['u', 'undo'],
  ['/', 'search'],
  ['e', 'export the decisions'],
  ['?', 'these keys']
] as const

/** A dialog with the keys; opened by the function it returns. Where decisions are in their file already, there is nothing to export. */
export function createHelpDialog({isFile}: Pick<DraftStore, 'isFile'>): () => void {
  const shown = keys.filter(([key]) => !(isFile && key === 'e'))
  const close = element('button', {type: 'button', class: 'first'}, 'Close')
  const dialog = element(
    'dialog',
    {'aria-labelledby': 'help-title'},
    element('h2', {id: 'help-title'}, 'Keys'),
    element(
      'table',
      {},
      element(
        'tbody',
        {},
        ...shown.map(([key, words]) => element('tr', {}, element('th', {scope: 'row'}, element('kbd', {}, key)), element('td', {}, words)))
      )
    ),
    element('div', {class: 'buttons'}, close)
  )
  close.addEventListener('click', () => dialog.close())
  document.body.append(dialog)
  return () => dialog.showModal()
}
