import type {Agent, DraftPart, RuleOrigin} from '../../model.js'
import {unescapeNewlines} from '../../util/unescape-newlines.js'
import {fieldOf} from '../field-values.js'
import {descriptionParts} from './description-parts.js'
import {exampleItem} from './example-item.js'
import type {MergedDescription} from './merge-descriptions.js'
import {partPlace} from './part-place.js'

/** The sentences, items and examples of a merged description in their order, each with where its words stand in the sources. */
export function describedParts({text, kept, holders}: MergedDescription): readonly DraftPart[] {
  if (holders.length > 1) {
    const parts = kept.map((piece) => ({text: standing(piece.written, text), origins: originsOf(piece.source, piece.text, holders)}))
    return parts.sort((a, b) => text.indexOf(a.text) - text.indexOf(b.text))
  }
  // The names in it may be others: its parts go by their position.
  const own = descriptionParts(unescapeNewlines(holders[0]?.[0]?.description ?? ''))
  const written = descriptionParts(unescapeNewlines(text))
  return own.map((part, at) => ({text: written[at]?.text ?? part.text, origins: originsOf(0, part.text, holders)}))
}

/** As it stands in the description. */
function standing(written: string, text: string): string {
  return text.includes(written) ? written : exampleItem(written)
}

function originsOf(source: number, text: string, holders: MergedDescription['holders']): readonly RuleOrigin[] {
  return (holders[source] as readonly Agent[]).flatMap((agent, at): readonly RuleOrigin[] => {
    const field = fieldOf(agent, 'description')
    return field ? [{...partPlace(agent.file, field, text), text, relation: at === 0 ? 'chosen' : 'same'}] : []
  })
}
