import type {Format} from './format.js'

/** The table of formats in `docs/formats.md`, which `npm run formats` prints. */
export function formatRows(formats: readonly Format[]): string {
  return [
    '| format | what it is | found in | called by | requires | limits |',
    '|---|---|---|---|---|---|',
    ...formats.map((format) => `| ${cellsOf(format).join(' | ')} |`)
  ].join('\n')
}

function cellsOf({id, words, places, identity, requires, limits = []}: Format): readonly string[] {
  const found = places.map(({glob, isUser, isLoose}) => {
    const shown = `\`${isUser ? '~/' : isLoose && !glob.startsWith('.') ? '**/' : ''}${glob}\``
    return isLoose ? `(${shown})` : shown
  })
  return [
    `\`${id}\``,
    words,
    found.join(', ') || 'anywhere',
    identity.map((kind) => (kind === 'name' || kind === 'slug' ? `\`${kind}\`` : kind)).join(', else ') || '–',
    requires.map((key) => `\`${key}\``).join(', ') || '–',
    limits.map(({of, most, unit}) => `${of} ${most} ${unit}`).join(', ') || '–'
  ].map((cell) => cell.replaceAll('|', '\\|'))
}
