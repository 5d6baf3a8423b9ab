import {loadLater} from '../util/load-later.js'
import {nestsDeeply} from '../util/nests-deeply.js'
import {withoutTomlTexts} from '../util/without-toml-texts.js'

const toml = loadLater<typeof import('smol-toml')>('smol-toml')

/** A line that is no part of a text of several lines, with its offsets. */
export interface TomlLine {
  readonly line: string
  readonly start: number
  readonly end: number
}

/** Roles in settings in TOML that have no table of their own, `reviewer = {…}` or `agents.reviewer.model = …`, each with the line that names it. */
export function inlineRoles(text: string, lines: readonly TomlLine[], tables: ReadonlySet<string>) {
  return rolesIn(text)
    .filter(({name}) => !tables.has(name))
    .map((role) => ({...role, ...lineOf(role.name, lines)}))
}

/** With the file that they point to. Settings that are no TOML are refused by the host, roles and all. */
function rolesIn(text: string): readonly {readonly name: string; readonly elsewhere: string | undefined}[] {
  if (!/agents/.test(text) || nestsDeeply(text, withoutTomlTexts)) return []
  try {
    const {agents} = toml().parse(text)
    if (!isTable(agents)) return []
    return Object.entries(agents).flatMap(([name, role]) => {
      if (!isTable(role)) return []
      return {name, elsewhere: typeof role.config_file === 'string' ? role.config_file : undefined}
    })
  } catch {
    return []
  }
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const key = /^[ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([\w-]+))[ \t]*[.=]/

/** The first line below `[agents]`, or above all tables behind `agents`, that begins with the name; else the one that begins with `agents`. */
function lineOf(name: string, lines: readonly TomlLine[]): {readonly start: number; readonly end: number} {
  let table = ''
  let outer: TomlLine | undefined
  for (const one of lines) {
    const [, head] = /^[ \t]*\[{1,2}([^[\]]*)\]/.exec(one.line) ?? []
    if (head !== undefined) table = head.trim().replace(/^["']|["']$/g, '')
    const [first, rest] = firstKey(one.line)
    const isOuter = table === '' && first === 'agents'
    if ((table === 'agents' && first === name) || (isOuter && firstKey(rest)[0] === name)) return one
    if (isOuter) outer ??= one
  }
  return outer ?? {start: 0, end: 0}
}

function firstKey(line: string): readonly [key: string | undefined, rest: string] {
  const [whole = '', double, single, bare] = key.exec(line) ?? []
  return [double ?? single ?? bare, line.slice(whole.length)]
}
