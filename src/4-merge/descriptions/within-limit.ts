import {layOutDescription} from './lay-out-description.js'
import {freshness, type Piece} from './piece.js'

/** What fits into so many characters, and what is left: first of all examples, and of these the ones that add least for their length. */
export function withinLimit(kept: readonly Piece[], limit: number): {kept: readonly Piece[]; left: readonly Piece[]} {
  if (layOutDescription(kept).length <= limit) return {kept, left: []}
  const chosen: Piece[] = []
  let room = limit
  for (const piece of byWorth(kept)) {
    const cost = piece.written.length + 3
    if (chosen.length > 0 && cost > room) continue
    chosen.push(piece)
    room -= cost
  }
  if (!chosen.some(({kind}) => kind === 'example')) chosen.splice(0, chosen.length, ...chosen.filter(({kind}) => kind !== 'label'))
  const inOrder = kept.filter((piece) => chosen.includes(piece))
  return {kept: inOrder, left: kept.filter((piece) => !chosen.includes(piece))}
}

/** The opening, the base agent's sentences and items, those of the others, and the examples, each time the one that adds most. */
function byWorth(kept: readonly Piece[]): readonly Piece[] {
  const [opening] = kept
  const rank = (piece: Piece): number =>
    piece === opening ? 0 : piece.kind === 'label' ? 1 : piece.kind === 'example' ? 4 : piece.source === 0 ? 2 : 3
  const said = new Set<string>()
  const ordered: Piece[] = []
  const take = (piece: Piece): void => {
    ordered.push(piece)
    for (const term of piece.terms) said.add(term)
  }
  for (const piece of [...kept].filter((one) => rank(one) < 3).sort((a, b) => rank(a) - rank(b))) take(piece)
  for (const level of [3, 4]) {
    const open = kept.filter((piece) => rank(piece) === level)
    while (open.length > 0) {
      const worth = open.map(({terms, written}) => freshness(terms, said).weight / (written.length + 3))
      take(open.splice(worth.indexOf(Math.max(...worth)), 1)[0] as Piece)
    }
  }
  return ordered
}
