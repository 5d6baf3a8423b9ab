import {urges} from '../../lexicon/trigger-words.js'
import {termWeight} from '../../util/term-weight.js'
import {freshness, isHead, type Piece, plainWords} from './piece.js'

/** Why a piece is not written: it is said already, says once more what the agent is, or heads what stands elsewhere. */
export type LeftReason = 'said' | 'describes' | 'introduces'

export interface ChosenPieces {
  /** The opening first, then as they are to be written. */
  readonly kept: readonly Piece[]
  readonly left: ReadonlyMap<Piece, LeftReason>
}

/** A piece says something new when at least this share of its weight was not said before. */
const newShare = {trigger: 0.25, item: 0.34, statement: 0.5}
/** Words by which a further source opens say what the agent is once more, unless most of them are new. */
const newOpening = 0.65
/** Words from all over the description are no repetition as long as no one piece of it says about as much. */
const oneSays = 0.6
/** All but said, by whatever pieces. */
const allSaid = 0.15

/** Each claim once: the opening, all that the base agent says, then what the others add to it, triggers before praise. */
export function choosePieces(pieces: readonly Piece[]): ChosenPieces {
  const left = new Map<Piece, LeftReason>()
  const kept: Piece[] = []
  const said = {asked: new Set<string>(), negated: new Set<string>()}
  const saidBy = ({isNegative}: Piece): Set<string> => (isNegative ? said.negated : said.asked)
  const words = new Set<string>()
  const keep = (piece: Piece): void => {
    const shorter = kept.findIndex((one) => isPartOf(one, piece))
    if (shorter === -1) kept.push(piece)
    else left.set(kept.splice(shorter, 1, piece)[0] as Piece, 'said')
    words.add(plainWords(piece.written))
    for (const term of piece.terms) saidBy(piece).add(term)
  }
  const opening = openingOf(pieces)
  if (opening) keep(opening)
  for (const piece of inOrder(pieces).filter((one) => one !== opening)) {
    const {kind, source} = piece
    if (kind !== 'trigger' && kind !== 'item' && kind !== 'statement') continue
    if (words.has(plainWords(piece.written)) || (isOpening(piece) && freshness(piece.terms, saidBy(piece)).weight === 0))
      left.set(piece, 'said')
    else if (source === 0 || isFirstUrge(piece, kept) || isNew(piece, isOpening(piece) ? newOpening : newShare[kind], saidBy(piece), kept))
      keep(piece)
    else left.set(piece, kind === 'statement' ? 'describes' : 'said')
  }
  headLists(pieces, kept, left)
  for (const piece of distinctExamples(pieces, left)) keep(piece)
  const label = pieces.find(({kind}) => kind === 'label')
  if (label && kept.some(({kind}) => kind === 'example')) kept.push(label)
  for (const piece of pieces) if (piece.kind === 'label' && !kept.includes(piece)) left.set(piece, 'introduces')
  return {kept, left}
}

/** What the agent is: the base agent's own first words, or fuller ones that say all of that too; else those that share most with the rest. */
function openingOf(pieces: readonly Piece[]): Piece | undefined {
  const openings = pieces.filter(isOpening)
  const [own] = openings
  if (own?.source === 0) {
    const fuller = openings.filter(({terms}) => own.terms.size >= tellsEnough && freshness(own.terms, terms).weight === 0)
    return heaviest([own, ...fuller], ({terms}) => freshness(terms, none).weight)
  }
  const sources = new Map<string, Set<number>>()
  for (const {terms, source} of pieces) for (const term of terms) sources.set(term, (sources.get(term) ?? new Set()).add(source))
  const shared = ({terms}: Piece): number =>
    [...terms].reduce((sum, term) => sum + termWeight(term) * ((sources.get(term)?.size ?? 1) - 1), 0) / Math.sqrt(1 + terms.size)
  return heaviest(openings, shared)
}

/** Of fewer terms too much would be an addition: "Code reviewer" is no shorter form of "Code reviewer who also repairs". */
const tellsEnough = 3
const none: ReadonlySet<string> = new Set()

/** The piece that weighs most; of equals the first. */
function heaviest(pieces: readonly Piece[], weightOf: (piece: Piece) => number): Piece | undefined {
  const weights = pieces.map(weightOf)
  return pieces[weights.indexOf(Math.max(...weights))]
}

const isOpening = (piece: Piece): boolean => piece.kind === 'statement' && piece.at === 0 && !isHead(piece)

/** The base agent's in its own order, then the triggers and items of the others, then their statements. */
function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  const rank = ({source, kind}: Piece): number => (source === 0 ? 0 : kind === 'statement' ? 2 : 1)
  return [...pieces].sort((a, b) => rank(a) - rank(b))
}

/** Whether a longer trigger or item says all of a shorter one, as "before a concert or a lesson" does of "before a concert". */
function isPartOf(short: Piece, long: Piece): boolean {
  if (short.source === long.source || short.kind !== long.kind || (short.kind !== 'trigger' && short.kind !== 'item')) return false
  if (short.isNegative !== long.isNegative || short.terms.size === 0 || short.terms.size >= long.terms.size) return false
  return (
    !isHead(short) && !isHead(long) && urges.test(short.text) <= urges.test(long.text) && freshness(short.terms, long.terms).weight === 0
  )
}

/** That an agent is to be called unasked is a claim of its own. */
function isFirstUrge({text}: Piece, kept: readonly Piece[]): boolean {
  return urges.test(text) && !kept.some((one) => urges.test(one.text))
}

function isNew(piece: Piece, share: number, said: ReadonlySet<string>, kept: readonly Piece[]): boolean {
  const {kind, terms, written, isNegative} = piece
  const fresh = freshness(terms, said).share
  if (fresh >= share) return true
  if (kind !== 'statement' && terms.size === 0) return plainWords(written).split(' ').length > 3
  if (kind === 'statement' || fresh === 0) return false
  if (kept.some((one) => isPartOf(one, piece))) return true
  if (fresh < allSaid) return false
  return !kept.some((one) => one.isNegative === isNegative && 1 - freshness(terms, one.terms).share >= oneSays)
}

/** The list of the first description that has one takes the items of all; a head over nothing goes, and no list stays without a head. */
function headLists(pieces: readonly Piece[], kept: Piece[], left: Map<Piece, LeftReason>): void {
  const headOf = (piece: Piece): Piece | undefined => pieces.find(({source, at}) => source === piece.source && at === piece.below)
  const items = kept.filter(({kind}) => kind === 'item')
  const heads = new Set(items.flatMap((item) => headOf(item) ?? []))
  for (const head of pieces.filter((piece) => piece.source !== 0 && isHead(piece))) {
    if (!heads.has(head) && kept.includes(head)) {
      kept.splice(kept.indexOf(head), 1)
      left.set(head, 'introduces')
    }
  }
  const first = [...heads][0]
  if (first && !kept.includes(first) && ![...heads].some((head) => kept.includes(head))) {
    kept.push(first)
    left.delete(first)
  }
}

/** Each example once, in its fullest wording: the same words, or an answer to the same request. */
function distinctExamples(pieces: readonly Piece[], left: Map<Piece, LeftReason>): readonly Piece[] {
  const known = new Map<string, Piece>()
  for (const piece of pieces.filter(({kind}) => kind === 'example')) {
    const key = requestIn(piece.written) || plainWords(piece.written)
    const first = known.get(key)
    if (!first) known.set(key, piece)
    else if (piece.written.length > first.written.length && piece.source !== first.source && first.source !== 0) {
      left.set(first, 'said')
      known.set(key, piece)
    } else left.set(piece, 'said')
  }
  return [...known.values()]
}

/** What the user asks for. */
function requestIn(example: string): string {
  return plainWords([...example.matchAll(/(?:^|\n|>)[\s*-]*user:(.+)/gi)].map(([, words]) => words).join(' '))
}
