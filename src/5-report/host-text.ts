import type {Target} from '../formats/target.js'
import type {DraftField} from '../model.js'
import {tomlKey, tomlValue} from '../util/toml-value.js'
import {oneLine} from '../util/visible-text.js'
import {writeYaml} from '../util/write-yaml.js'
import {opensAsFrontMatter} from './opens-as-front-matter.js'

interface Content {
  readonly name: string
  readonly fields: readonly Pick<DraftField, 'key' | 'value'>[]
  readonly body: string
}

/** An agent as a host keeps it: below front matter, in TOML, as an object in JSON, or as a section of project instructions. The body stays as it is. */
export function hostText({format, ending}: Pick<Target, 'format' | 'ending'>, {name, fields, body}: Content): string {
  if (format.kind === 'instructions') return `# ${oneLine(name)}\n${body.startsWith('\n') ? '' : '\n'}${body}`
  if (ending === '.json') return objectText(fields, bodyParts(format.bodyKeys ?? [], body.replace(/^\n+/, '')))
  if (ending !== '.toml') return fields.length === 0 && !opensAsFrontMatter(body) ? body.replace(/^\n+/, '') : `${writeYaml(fields)}${body}`
  const keys = fields.map(({key, value}) => `${tomlKey(key)} = ${tomlValue(value)}`)
  return [...keys, ...(format.bodyKeys ?? []).map((key) => `${key} = ${tomlBody(body.replace(/^\n+/, ''))}`), ''].join('\n')
}

function objectText(fields: Content['fields'], parts: readonly (readonly [key: string, text: string])[]): string {
  const entries = [...fields.map(({key, value}) => [key, value] as const), ...parts]
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
}

/** Where two keys hold the body, a first paragraph, which says who the agent is, is in the first of them. */
function bodyParts(keys: readonly string[], body: string): readonly (readonly [key: string, text: string])[] {
  const [first = '', second] = keys
  const end = second !== undefined && !isBlock.test(body) ? body.indexOf('\n\n') : -1
  return second === undefined || end < 0
    ? [[first, body]]
    : [
        [first, body.slice(0, end)],
        [second, body.slice(end + 2)]
      ]
}

/** Headings, lists, quotes, tables, code and tags. */
const isBlock = /^\s*(?:[#>|<`~]|[-*+]\s|\d+[.)]\s)/

/** What a literal string of several lines can hold as it stands: no three quotes, none at the end, no control characters. */
const isLiteral = (text: string): boolean => !/'''|'$|(?![\n\t])\p{Cc}|\p{Cs}/u.test(text)

function tomlBody(body: string): string {
  return isLiteral(body) ? `'''\n${body}'''` : tomlValue(body)
}
