import {problem} from '../messages.js'
import type {Field, FrontMatter, Problem} from '../model.js'
import {loadLater} from '../util/load-later.js'
import {ownText} from '../util/own-text.js'
import {entryRanges} from './entry-ranges.js'
import {type FrontMatterBlock, frontMatterBlock} from './front-matter-block.js'
import {plainEntries} from './plain-entries.js'
import {type Entries, readEntries} from './read-entries.js'
import {type YamlEntry, yamlEntries} from './yaml-entries.js'

const grayMatter = loadLater<typeof import('gray-matter')>('gray-matter')

/** A file in its two parts. */
export interface FrontMatterReading {
  readonly frontMatter: FrontMatter
  readonly body: string
  readonly problems: readonly Problem[]
}

/** Split a file into front matter and body. Every key is kept with its lines, also where the front matter is no YAML. */
export function readFrontMatter(text: string): FrontMatterReading {
  const {lines, rest} = upToFence(text)
  const block = frontMatterBlock(lines)
  if (!block) return {frontMatter: {fields: [], line: 1, endLine: 1, bodyLine: 1}, body: text, problems: []}
  const inner = lines.slice(block.open + 1, block.end)
  const {entries, problems} = entriesOf(block, inner)
  const fields = fieldsOf(entries, inner, block.open + 2)
  const bodyStart = block.close === undefined ? block.end : block.end + 1
  return {
    frontMatter: {fields, line: block.open + 1, endLine: bodyStart, bodyLine: bodyStart + 1},
    body: rest ?? lines.slice(bodyStart).join('\n'),
    problems: [...problems, ...problemsOf(block, entries)]
  }
}

/** The lines up to the first one that can close front matter, and what follows; a body is long, and nothing in it needs to be split. */
function upToFence(text: string): {readonly lines: readonly string[]; readonly rest?: string} {
  const open = /^(?:[^\S\n]*\n)*---/.exec(text)
  if (!open) return {lines: []}
  const fence = /\n-{3,}[ \t]*\n/g
  fence.lastIndex = open[0].length
  const close = fence.exec(text)
  if (!close) return {lines: text.split('\n')}
  return {lines: ownText(text.slice(0, fence.lastIndex - 1)).split('\n'), rest: text.slice(fence.lastIndex)}
}

/**
 * gray-matter is handed the block alone, its fences made exact, so that it cannot close early at a line such as `----`; always
 * with options, for without them it caches and hides errors; with one engine for every language, for its own evaluate `---js`;
 * and without blank lines, over which it is quadratic. So the engine reads the lines as they stand and not what it is handed.
 */
function entriesOf(block: FrontMatterBlock, inner: readonly string[]): Entries {
  const plain = block.language === '' ? plainEntries(inner) : undefined
  if (plain) return readEntries(plain, inner, block.open + 2)
  const engine = {parse: () => readEntries(yamlEntries(inner.join('\n')), inner, block.open + 2)}
  const languages = ['yaml', 'json', 'js', 'javascript', 'coffee', 'toml', block.language].filter((language) => language !== '')
  const written = inner.filter((line) => line.trim() !== '')
  const {data} = grayMatter()([`---${block.language}`, ...written, '---', ''].join('\n'), {
    delimiters: ['---', '---\n'],
    engines: Object.fromEntries(languages.map((language) => [language, engine]))
  })
  // Without `entries` there was nothing but comments, and the engine was not called.
  const {entries, problems} = 'entries' in data ? (data as Entries) : {entries: [], problems: []}
  if (/^(?:ya?ml)?$/i.test(block.language)) return {entries, problems}
  return {entries, problems: [problem('front-matter-not-yaml', block.open + 1, {language: block.language})]}
}

function fieldsOf(entries: readonly YamlEntry[], lines: readonly string[], offset: number): readonly Field[] {
  const keyLines = entries.map(({line}) => line)
  const ranges = entryRanges(lines, keyLines)
  return ranges.map(({start, end}, index) => ({
    key: entries[index]?.key ?? '',
    value: entries[index]?.value,
    source: lines.slice(start, end).join('\n'),
    line: offset + start,
    endLine: offset + end - 1
  }))
}

function problemsOf(block: FrontMatterBlock, entries: readonly YamlEntry[]): readonly Problem[] {
  const {open, end, close} = block
  const found: Problem[] = []
  if (open > 0) found.push(problem('front-matter-late', open + 1, {blank: open}))
  if (close === undefined) found.push(problem('front-matter-unclosed', open + 1, {key: entries.at(-1)?.key ?? ''}))
  else if (close.trimEnd() !== '---') found.push(problem('front-matter-fence', end + 1, {found: close.trimEnd()}))
  return [...found, ...duplicatesOf(entries, open + 2)]
}

function duplicatesOf(entries: readonly YamlEntry[], offset: number): readonly Problem[] {
  const lines = new Map<string, number>()
  return entries.flatMap(({key, line}) => {
    const first = lines.get(key)
    if (first !== undefined) return problem('duplicate-key', offset + line, {key, first: offset + first})
    lines.set(key, line)
    return []
  })
}
