import {exampleItem} from './example-item.js'
import {isHead, type Piece} from './piece.js'

/** The pieces as one text: a paragraph that opens with what the agent is, its lists, and the examples below their label. */
export function layOutDescription(kept: readonly Piece[]): string {
  const items = kept.filter(({kind}) => kind === 'item')
  const heads = kept.filter((piece) => isHead(piece) && items.some(({source, below}) => source === piece.source && below === piece.at))
  const prose = [
    ...kept.filter((piece) => isProse(piece) && !isTrigger(piece)),
    ...kept.filter((piece) => isProse(piece) && isTrigger(piece))
  ]
  const sentences = prose.filter((piece) => !heads.includes(piece)).map(({written}) => ended(written))
  const listOf = (item: Piece): Piece | undefined => heads.find(({source, at}) => source === item.source && at === item.below) ?? heads[0]
  const lists = [...heads, undefined].flatMap((head) => {
    const own = items.filter((item) => listOf(item) === head).map(({written}) => `- ${written}`)
    return own.length === 0 ? [] : [[...(head ? [head.written] : []), ...own].join('\n')]
  })
  const examples = kept.filter(({kind}) => kind === 'example').map(({written}) => exampleItem(written))
  const label = kept.filter(({kind}) => kind === 'label').map(({written}) => written)
  return [sentences.join(' '), ...lists, ...label, ...examples].filter(Boolean).join('\n\n')
}

const isProse = ({kind}: Piece): boolean => kind === 'statement' || kind === 'trigger'
const isTrigger = ({kind}: Piece): boolean => kind === 'trigger'

/** A phrase without a full stop would run into the next sentence. */
const ended = (text: string): string => (/[.!?:;…。！？]["'”’)*_`]*$/.test(text) ? text : `${text}.`)
