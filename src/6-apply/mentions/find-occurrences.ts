import type {Renaming} from '../../model.js'
import type {Occurrence} from './spans.js'

const inName = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_-]/u

/**
 * The names as whole words, each place once; of two names that start in one place the longer one. Scripts without spaces set names right
 * beside their words, so that these do not make a name longer.
 */
export function findOccurrences(text: string, renamings: readonly Renaming[]): readonly Occurrence[] {
  const longestFirst = renamings.filter(({from, to}) => from !== to && from.trim() !== '').sort((a, b) => b.from.length - a.from.length)
  const found = longestFirst.flatMap((renaming) => occurrencesOf(text, renaming))
  found.sort((left, right) => left.start - right.start || right.end - left.end)
  let done = 0
  return found.filter(({start, end}) => {
    if (start < done) return false
    done = end
    return true
  })
}

function occurrencesOf(text: string, renaming: Renaming): readonly Occurrence[] {
  const {from} = renaming
  const found: Occurrence[] = []
  for (let start = text.indexOf(from); start !== -1; start = text.indexOf(from, start + from.length)) {
    const end = start + from.length
    if (isWhole(text, start, end, from)) found.push({start, end, renaming})
  }
  return found
}

/** Not inside of a longer word, a longer name, a file name or a dotted path. */
function isWhole(text: string, start: number, end: number, name: string): boolean {
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  // A line end that JSON or front matter spells as backslash and n, and `@agent-` as a host writes it, are no parts of a name.
  const isSpelledBreak = /\\[nrt]/.test(text.slice(start - 2, start)) && before !== '\\'
  const isCalled = text.slice(start - 7, start) === '@agent-'
  if (inName.test(before) && !isSpelledBreak && !isCalled) return false
  // `[agents.x]` and `[agents.x.tools]` are tables.
  const isTable = /\bagents?\.["']?$/.test(text.slice(Math.max(0, start - 9), start))
  if (before === '.' && !isTable && /[\w)\]]/.test(text[start - 2] ?? ' ')) return false
  if (inName.test(after) || (after === '.' && !isTable && /\w/.test(text[end + 1] ?? ' '))) return false
  return !(/[+#]/.test(after) && !/[+#]$/.test(name))
}
