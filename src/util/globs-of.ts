import {fieldMeaning} from '../lexicon/field-meanings.js'
import type {Agent, Field} from '../model.js'
import {globList} from './glob-list.js'

/** Whether a key says to which files an agent applies; each host calls it otherwise. */
export function isScope({key}: Pick<Field, 'key'>): boolean {
  return fieldMeaning(key).meaning === 'globs'
}

/** The globs of an agent, as they are written; none where nothing says to which files it applies. */
export function globsOf({frontMatter: {fields}}: Pick<Agent, 'frontMatter'>): readonly string[] {
  return fields
    .filter((field, at) => isScope(field) && fields.findIndex(({key}) => key === field.key) === at)
    .flatMap(({value}) => globList(value))
}
