import type {Format} from '../../formats/format.js'
import {formatById} from '../../formats/format-by-id.js'
import {saysTools} from '../../formats/says-tools.js'
import {toolClass} from '../../formats/tool-class.js'
import {fieldMeaning} from '../../lexicon/field-meanings.js'
import type {FieldMeaning} from '../../lexicon/field-row.js'
import type {Agent, Field} from '../../model.js'
import {toolList} from '../tool-lists.js'

/** The classes of tools that an agent may use. */
export interface ToolsSaid {
  /** The key that says so, whether it is there or not. */
  readonly key: string
  readonly allowed: ReadonlySet<string>
  /** Classes that its host has tools for. */
  readonly known: ReadonlySet<string>
}

/**
 * What an agent may use, in classes. No list allows everything where the host knows lists; nothing is said where it knows none, or where
 * permissions say it.
 */
export function toolsSaid({format: id, frontMatter: {fields}}: Pick<Agent, 'format' | 'frontMatter'>): ToolsSaid | undefined {
  const format = formatById(id)
  const key = [...Object.keys(format.keys), ...fields.map((field) => field.key)].find((one) => isToolKey(one, id))
  const known = new Set(Object.keys(format.tools ?? {}))
  if (key === undefined || known.size === 0) return undefined
  const field = fields.find((one) => one.key === key)
  if (!field && fields.some(means('permission'))) return undefined
  const off = fields.filter(means('denied')).flatMap(({value}) => classesOf(toolList(value).filter((tool) => !tool.includes('('))))
  const allowed = field ? allowedBy(field.value, known) : [...known]
  return {key, known, allowed: new Set(allowed.filter((one) => !off.includes(one)))}
}

/** Whether they differ in a class that both hosts have tools for. */
export function toolsDiffer(left: ToolsSaid, right: ToolsSaid): boolean {
  return [...left.known].some((one) => right.known.has(one) && left.allowed.has(one) !== right.allowed.has(one))
}

const means =
  (meaning: FieldMeaning) =>
  ({key}: Pick<Field, 'key'>): boolean =>
    fieldMeaning(key).meaning === meaning

/** `agents` lists whom it may call, and no tools. */
function isToolKey(key: string, format: Format['id']): boolean {
  return fieldMeaning(key).meaning === 'tools' && key !== 'agents' && saysTools(format, key)
}

function allowedBy(value: unknown, known: ReadonlySet<string>): readonly string[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const switches = Object.entries(value)
    const on = classesOf(switches.filter(([, isOn]) => isOn !== false).map(([tool]) => tool))
    const off = classesOf(switches.filter(([, isOn]) => isOn === false).map(([tool]) => tool))
    if (switches.some(([tool, isOn]) => tool === '*' && isOn === false)) return on
    return [...known].filter((one) => on.includes(one) || !off.includes(one))
  }
  const tools = toolList(value)
  return tools.includes('*') ? [...known] : classesOf(tools)
}

/** Of `search/codebase` that of `search`, where nobody listed the whole name. */
function classesOf(tools: readonly string[]): readonly string[] {
  return tools.map((tool) => {
    const own = toolClass(tool)
    return own === tool.toLowerCase() && tool.includes('/') ? toolClass(tool.split('/')[0] as string) : own
  })
}
