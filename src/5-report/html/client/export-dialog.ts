import {decisionsFile} from '../../../util/decisions-file.js'
import type {Drafts} from '../island.js'
import {decisionsText} from './decisions-text.js'
import type {DraftStore} from './draft-store.js'
import {element} from './element.js'

/** A dialog that gives what was decided as the file that the command line reads; opened by the function it returns. */
export function createExportDialog(store: DraftStore, known: ReadonlySet<string>): () => void {
  const text = element('textarea', {readonly: true, 'aria-label': decisionsFile, spellcheck: 'false'})
  const by = element('input', {type: 'text', autocomplete: 'name', value: store.by()})
  const before = element('input', {type: 'file', accept: '.yaml,.yml'})
  const told = element('p', {class: 'quiet', role: 'status'})
  const [download, copy, forget, close] = [button('Download', 'first'), button('Copy'), button('Forget all decisions'), button('Close')]
  const dialog = element(
    'dialog',
    {'aria-labelledby': 'export-title'},
    element('h2', {id: 'export-title'}, 'Your decisions'),
    element(
      'p',
      {},
      'Put this file where you start agentmerge, and run it again: the canonical agents follow, and check counts what is left.'
    ),
    element('p', {}, element('label', {}, 'Decided by ', by)),
    element('p', {}, element('label', {}, 'There is such a file already; add to it: ', before)),
    text,
    told,
    element('div', {class: 'buttons'}, download, copy, forget, close)
  )
  document.body.append(dialog)
  let existing = ''
  const show = () => {
    try {
      const drafts = store.drafts()
      const live: Drafts = Object.fromEntries(Object.entries(drafts).filter(([id]) => known.has(id)))
      text.value = decisionsText(live, store.by(), existing)
      const gone = Object.keys(drafts).length - Object.keys(live).length
      told.textContent = gone === 0 ? '' : `Left out, because the report no longer has these conflicts: ${gone}.`
    } catch (error) {
      text.value = ''
      told.textContent = error instanceof Error ? error.message : ''
    }
    const isNothing = text.value === ''
    download.disabled = copy.disabled = isNothing
  }
  by.addEventListener('input', () => {
    store.sign(by.value.trim())
    show()
  })
  before.addEventListener('change', async () => {
    existing = (await before.files?.[0]?.text()) ?? ''
    show()
  })
  download.addEventListener('click', () => save(text.value))
  copy.addEventListener('click', async () => {
    told.textContent = (await copied(text)) ? 'Copied.' : 'This browser does not let a page copy; the text is selected.'
  })
  forget.addEventListener('click', () => {
    // Asked once more, in the button itself: what is gone here is gone.
    if (forget.dataset.sure === undefined) {
      forget.dataset.sure = ''
      forget.textContent = 'Really forget all?'
      return
    }
    store.clear()
    dialog.close()
  })
  close.addEventListener('click', () => dialog.close())
  return () => {
    delete forget.dataset.sure
    forget.textContent = 'Forget all decisions'
    show()
    dialog.showModal()
  }
}

function button(words: string, kind?: string): HTMLButtonElement {
  return element('button', {type: 'button', class: kind}, words)
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: 'application/yaml'}))
  element('a', {href: address, download: decisionsFile}).click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** A page from disk may have no clipboard of its own; then the selection is copied as a key would. */
async function copied(field: HTMLTextAreaElement): Promise<boolean> {
  field.select()
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    return document.execCommand('copy')
  }
}
