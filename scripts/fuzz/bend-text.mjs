import {oddCharacters, oddLines, oddValues} from './odd-texts.mjs'

/** A larger one tells nothing more, and takes its time. */
const mostCharacters = 40_000

/** A text that was bent some times: by byte, line, block and, in Markdown, front-matter key. `others` is what can be spliced in. */
export function bendText(text, others, random, isMarkdown = true) {
  let bent = text
  for (let left = 1 + random.below(6); left > 0; left--) bent = random.pick(random.pick(isMarkdown ? ways : textWays))(bent, random, others)
  return bent.slice(0, mostCharacters)
}

/** Cuts a text, and puts something in the place of what stood there. */
const replaced = (text, from, length, by) => `${text.slice(0, from)}${by}${text.slice(from + length)}`

const byCharacter = [
  (text, {below, pick}) => replaced(text, below(text.length + 1), below(2), pick(oddCharacters)),
  (text, {below}) => replaced(text, below(text.length + 1), 1 + below(4), ''),
  (text, {below}) => replaced(text, below(text.length + 1), 0, String.fromCharCode(below(0x2ff))),
  (text, {below, pick}) => replaced(text, below(text.length + 1), 0, pick('*_`~[]()<>|\\#-+>:!"\'{}&.,;?=$^').repeat(1 + below(5))),
  (text, {below}) => text.slice(0, below(text.length + 1)),
  (text, {below}) => text.slice(below(Math.min(text.length, 200) + 1)),
  (text, {happens}) => text.replaceAll('\n', () => (happens(0.3) ? '\r\n' : happens(0.1) ? '\r' : '\n')),
  (text, {below}) => text.replace(/\d+/g, (digits) => (below(4) === 0 ? `${digits}${'0'.repeat(below(30))}` : digits)),
  (text, {happens}) => text.replace(/\b\p{L}+/gu, (word) => (happens(0.03) ? word.toUpperCase() : word)),
  (text, {below}) => flippedBit(text, below)
]

/** As a disk or a line would do it; the bytes may be no text any more. */
function flippedBit(text, below) {
  const bytes = Buffer.from(text)
  if (bytes.length === 0) return text
  bytes[below(bytes.length)] ^= 1 << below(8)
  return bytes.toString('utf8')
}

/** Changes the lines of a text, cut where `separator` stands. */
const among = (separator, change) => (text, random, others) => {
  const parts = text.split(separator)
  if (parts.length === 0) parts.push('')
  change(parts, random, others)
  return parts.join(separator)
}

const changes = [
  (parts, {below}) => parts.splice(below(parts.length), 1 + below(3)),
  (parts, {below}) => parts.splice(below(parts.length), 0, ...Array(1 + below(12)).fill(parts[below(parts.length)])),
  (parts, {below}) => parts.splice(below(parts.length), 0, ...parts.splice(below(parts.length), 1 + below(4))),
  (parts, {below}, others) => parts.splice(below(parts.length), below(2), ...cutFrom(others, below)),
  (parts, {below, pick}) => parts.splice(below(parts.length + 1), below(2), pick(oddLines)),
  (parts, {below, pick}) => {
    const from = below(parts.length)
    const mark = pick(['  ', '    ', '\t', '> ', '- ', '* ', '1. ', '| ', '# ', '**', '- [ ] ', 'Never ', '<a>'])
    for (let at = from; at < Math.min(parts.length, from + 1 + below(10)); at++) parts[at] = `${mark}${parts[at]}`
  },
  (parts, {below}) => {
    const at = below(parts.length)
    parts[at] = `${parts[at]} ${parts[below(parts.length)]}`
  },
  (parts, {below}) => {
    const at = below(parts.length)
    parts[at] = parts[at].split(' ').reverse().join(' ')
  },
  (parts, {below}) => {
    const at = below(parts.length)
    const end = below(parts[at].length + 1)
    parts.splice(at, 1, parts[at].slice(0, end), parts[at].slice(end))
  },
  (parts, {below, pick}) => parts.splice(below(parts.length), 0, nested(pick, 1 + below(60))),
  (parts) => parts.reverse()
]

function cutFrom(others, below) {
  const lines = others[below(others.length)].split('\n')
  const from = below(lines.length)
  return lines.slice(from, from + 1 + below(15))
}

function nested(pick, depth) {
  const [open, close] = pick([
    ['> ', ''],
    ['- ', ''],
    ['[', ']'],
    ['*', '*'],
    ['**_', '_**'],
    ['(', ')'],
    ['<b>', '</b>'],
    ['`', '`'],
    ['1. ', '']
  ])
  return pick([
    () => `${open.repeat(depth)}Keep tests${close.repeat(depth)}`,
    () => Array.from({length: depth}, (_, at) => `${' '.repeat(at * 2)}${open}Keep tests ${at}${close}`).join('\n')
  ])()
}

/** Changes the lines between the fences of the front matter; a text without gets one. */
const inFront = (change) => (text, random, others) => {
  const lines = text.split('\n')
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1
  const front = end > 0 ? lines.slice(1, end) : ['name: bent']
  if (front.length === 0) front.push('')
  change(front, random, others)
  return ['---', ...front, '---', ...(end > 0 ? lines.slice(end + 1) : lines)].join('\n')
}

const keys = [
  'name',
  'description',
  'tools',
  'model',
  'color',
  'globs',
  'alwaysApply',
  'hooks',
  'mcpServers',
  'permissionMode',
  '__proto__',
  'x-own',
  ''
]

const withValue = (line, value) => `${line.split(':')[0]}: ${value}`

const frontChanges = [
  ...changes,
  (lines, {below, pick}) => lines.splice(below(lines.length + 1), 0, `${pick(keys)}: ${pick(oddValues)}`),
  (lines, {below, pick}) => {
    const at = below(lines.length)
    lines[at] = withValue(lines[at] ?? 'name', pick(oddValues))
  },
  (lines, {below}) => {
    const [one, other] = [below(lines.length), below(lines.length)]
    lines[one] = withValue(lines[one] ?? 'name', (lines[other] ?? '').split(': ').slice(1).join(': '))
  },
  (lines, {below, pick}) =>
    lines.splice(below(lines.length + 1), 0, `${pick(keys)}:`, ...Array.from({length: below(5)}, () => `  - ${pick(oddValues)}`)),
  (lines, {below, pick}) =>
    lines.splice(below(lines.length + 1), 0, `${pick(keys)}: |`, ...Array.from({length: below(4)}, () => `  ${pick(oddLines)}`))
]

const textWays = [byCharacter, changes.map((change) => among('\n', change)), changes.map((change) => among('\n\n', change))]
const ways = [...textWays, frontChanges.map(inFront)]
