import {element} from './element.js'

const kinds = [
  ['', 'everything'],
  ['same', 'the same'],
  ['reworded', 'reworded'],
  ['only', 'only here'],
  ['conflict', 'in conflict'],
  ['omitted', 'left out']
] as const

type Kind = (typeof kinds)[number][0]

/** Above a side by side: which source stands on the left, and what of it. */
export function rowPicker(root: HTMLElement): void {
  const members = (root.dataset.members ?? '').split('\n')
  const source = element(
    'select',
    {},
    element('option', {value: ''}, 'all sources'),
    ...members.map((name, index) => element('option', {value: String(index)}, name))
  )
  const kind = element('select', {}, ...kinds.map(([value, words]) => element('option', {value}, words)))
  const count = element('span', {class: 'quiet', role: 'status'})
  const rows = [...root.querySelectorAll<HTMLElement>('li.row')]
  const prepared = new Set<HTMLElement>()
  const apply = () => {
    if (source.value !== '') sayAll(rows, prepared)
    let shown = 0
    for (const row of rows) {
      const fits = showRow(row, source.value, kind.value as Kind)
      row.hidden = !fits
      if (fits) shown += 1
    }
    for (const section of root.querySelectorAll<HTMLElement>('section.rows'))
      section.hidden = section.querySelector('li.row:not([hidden])') === null
    count.textContent = shown === rows.length ? '' : `${shown} of ${rows.length} rows`
  }
  source.addEventListener('change', apply)
  kind.addEventListener('change', apply)
  root.before(element('p', {class: 'picker'}, element('label', {}, 'Left: ', source), element('label', {}, 'Show: ', kind), count))
}

/** Who looks at one source wants its words, too, where they are those of the canonical rule and stand in the page only there. */
function sayAll(rows: readonly HTMLElement[], said: Set<HTMLElement>): void {
  for (const row of rows) {
    if (said.has(row)) continue
    said.add(row)
    const words = [...(row.querySelector('.ours')?.childNodes ?? [])].filter(
      (part) => !(part instanceof HTMLElement && part.matches('b, .tag'))
    )
    for (const entry of row.querySelectorAll('.theirs > li'))
      if (entry.lastChild instanceof HTMLElement && entry.lastChild.matches('i'))
        entry.append(' ', ...words.map((part) => part.cloneNode(true)))
  }
}

function showRow(row: HTMLElement, member: string, kind: Kind): boolean {
  const entries = [...row.querySelectorAll<HTMLElement>('.theirs > li')]
  for (const entry of entries) entry.hidden = member !== '' && entry.dataset.m !== member
  const own = entries.filter((entry) => !entry.hidden)
  row.classList.toggle('elsewhere', own.length === 0)
  if (own.length === 0) return kind === '' && !row.matches('.gone')
  const has = (...names: readonly string[]) => own.some(({classList}) => names.some((name) => classList.contains(name)))
  switch (kind) {
    case 'same':
      return has('chosen', 'same')
    case 'reworded':
      return has('equivalent', 'contained', 'reworded')
    case 'only':
      return row.matches('.only')
    case 'conflict':
      return row.matches('.contested') || has('conflict')
    case 'omitted':
      return row.matches('.gone')
    default:
      return true
  }
}
