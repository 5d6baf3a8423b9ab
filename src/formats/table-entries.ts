import {type EntryList, entryName, entryNames} from './entry-list.js'
import {inlineRoles, type TomlLine} from './inline-roles.js'

/** `[agents.reviewer]`, with the name in quotes or without, and the key of a table below it. */
const head = /^[ \t]*\[[ \t]*agents[ \t]*\.[ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([\w-]+))[ \t]*(\.[^\]\n]*)?\]/

/** Where each agent stands that has a table of its own in settings in TOML, with the tables below it that follow, and then those that have none. */
export function tableEntries(text: string): EntryList {
  const found: {name: string; start: number; end: number}[] = []
  let open = false
  const lines = linesOf(text)
  for (const {line, start, end} of lines) {
    const [, double, single, bare, below] = head.exec(line) ?? []
    const name = double ?? single ?? bare
    const last = found.at(-1)
    if (name !== undefined && below === undefined) found.push({name, start, end})
    if (/^[ \t]*\[/.test(line)) open = name !== undefined && (below === undefined || name === last?.name)
    // Blank lines and comments below an agent belong to what follows.
    const current = found.at(-1)
    if (open && current && !/^[ \t]*(?:#|$)/.test(line)) current.end = end
  }
  const inline = inlineRoles(text, lines, new Set(found.map(({name}) => name)))
  const names = entryNames([...found, ...inline].map(({name}) => entryName(name)))
  const tables = found.map(({start, end}, at) => {
    const [, double, single] = /(?<![^\n])[ \t]*config_file[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)')/.exec(text.slice(start, end)) ?? []
    return {name: names[at] ?? '', start, end, elsewhere: double ?? single}
  })
  const others = inline.map((role, at) => ({...role, name: names[found.length + at] ?? '', isInline: true}))
  return {entries: [...tables, ...others], frame: [], isFlow: true}
}

/** Lines that are no part of a text of several lines, with their offsets. */
function linesOf(text: string): readonly TomlLine[] {
  let at = 0
  let quote = ''
  return text.split(/(?<=\n)/).map((line) => {
    const start = at
    at += line.length
    const wasQuoted = quote !== ''
    for (const [mark] of line.matchAll(/"""|'''/g)) quote = quote === '' ? mark : quote === mark ? '' : quote
    // Within a text nothing is a head or a comment.
    return {line: wasQuoted ? 'x' : line.trimEnd(), start, end: at}
  })
}
