interface Entry {
  readonly key: string
  readonly value: unknown
}

/** How a value is written: behind its key, as a block scalar below it, or as lines of a map or list. */
type Written = {readonly inline: string} | {readonly head: string; readonly scalar: readonly string[]} | {readonly lines: readonly string[]}

/** A front matter block, fences included, that YAML 1.1 and 1.2 read alike. Keys must differ; their order stays, and no line is folded. */
export function writeYaml(fields: readonly Entry[]): string {
  return ['---', ...linesOfMap(fields), '---', ''].join('\n')
}

function linesOfMap(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({key, value}) => {
    const written = write(value)
    return 'lines' in written ? [`${writeKey(key)}:`, ...indent(written.lines)] : behind(`${writeKey(key)}:`, written)
  })
}

function linesOfList(items: readonly unknown[]): readonly string[] {
  return items.flatMap((item) => {
    const written = write(item)
    if (!('lines' in written)) return behind('-', written)
    const [first = '', ...rest] = written.lines
    return [`- ${first}`, ...indent(rest)]
  })
}

function behind(head: string, written: Exclude<Written, {lines: unknown}>): readonly string[] {
  return 'inline' in written ? [`${head} ${written.inline}`] : [`${head} ${written.head}`, ...indent(written.scalar)]
}

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => (line === '' ? '' : `  ${line}`))

function write(value: unknown): Written {
  if (typeof value === 'string') return writeString(value)
  if (Array.isArray(value)) return value.every(isSimple) ? {inline: flowList(value)} : {lines: linesOfList(value)}
  if (value === null || typeof value !== 'object') return {inline: writeAtom(value)}
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => ({key, value: inner}))
  return entries.length === 0 ? {inline: '{}'} : {lines: linesOfMap(entries)}
}

function writeString(value: string): Written {
  if (!fitsBlock(value)) return {inline: isPlain(value) ? value : quote(value)}
  return {head: value.endsWith('\n') ? '|' : '|-', scalar: value.replace(/\n$/, '').split('\n')}
}

const isSimple = (item: unknown): boolean => (typeof item === 'string' ? !item.includes('\n') : item === null || typeof item !== 'object')

function flowList(items: readonly unknown[]): string {
  const written = items.map((item) => {
    if (typeof item !== 'string') return writeAtom(item)
    return isPlain(item) && !/[,[\]{}:?]/.test(item) ? item : quote(item)
  })
  return `[${written.join(', ')}]`
}

function writeAtom(value: unknown): string {
  if (typeof value === 'boolean') return String(value)
  if (typeof value !== 'number') return 'null'
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0.0' : String(value)
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf'
}

const writeKey = (key: string): string => (/^[A-Za-z_][\w-]*$/.test(key) && !isWord(key) ? key : quote(key))

/** YAML 1.1 reads these as booleans or null. */
const isWord = (text: string): boolean => /^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text)

/** A first letter rules out numbers, dates, times, aliases, tags and quotes in either YAML. */
const isPlain = (text: string): boolean =>
  /^[\p{L}_(/]/u.test(text) && !isWord(text) && !/: |:$| #| $/.test(text) && !unprintable.test(text) && !/[\t\n]/.test(text)

/** Whether a block scalar gives this text back: the first line sets its indentation, and blank ends are dropped. */
function fitsBlock(text: string): boolean {
  return /\n./.test(text) && !/^\n*[ \t]/.test(text) && !/\n\n$/.test(text) && !/^[ \t]+$/m.test(text) && !unprintable.test(text)
}

/** What double quotes must escape: control characters, halves of a pair, line ends of YAML 1.1, marks of byte order. */
const unprintable = /[^\P{Cc}\t\n]|[\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u

function quote(text: string): string {
  return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
