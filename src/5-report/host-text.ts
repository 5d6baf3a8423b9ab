import type {Target} from '../formats/target.js'
import type {DraftField} from '../model.js'
import {tomlKey, tomlValue} from '../util/toml-value.js'
import {oneLine} from '../util/visible-text.js'
import {writeYaml} from '../util/write-yaml.js'

interface Content {
  readonly name: string
  readonly fields: readonly Pick<DraftField, 'key' | 'value'>[]
  readonly body: string
}

/** An agent as a host keeps it: below front matter, in TOML, or as a section of project instructions. The body stays as it is. */
export function hostText({format, ending}: Pick<Target, 'format' | 'ending'>, {name, fields, body}: Content): string {
  if (format.kind === 'instructions') return `# ${oneLine(name)}\n${body.startsWith('\n') ? '' : '\n'}${body}`
  if (ending !== '.toml') return fields.length === 0 ? body.replace(/^\n+/, '') : `${writeYaml(fields)}${body}`
  const keys = fields.map(({key, value}) => `${tomlKey(key)} = ${tomlValue(value)}`)
  return [...keys, ...(format.bodyKeys ?? []).map((key) => `${key} = ${tomlBody(body.replace(/^\n+/, ''))}`), ''].join('\n')
}

/** What a literal string of several lines can hold as it stands: no three quotes, none at the end, no control characters. */
const isLiteral = (text: string): boolean => !/'''|'$|(?![\n\t])\p{Cc}|\p{Cs}/u.test(text)

function tomlBody(body: string): string {
  return isLiteral(body) ? `'''\n${body}'''` : tomlValue(body)
}
