import {type Conflict, faultOfWords, type WrittenDecision, waysToDecide} from '../../index.js'
import {liveWords} from '../../messages.js'

/** What a page asks for: a decision, or to forget one, with the name of its tab; or why it cannot be had. */
export type Change = {readonly fault: string} | (({readonly decision: WrittenDecision} | {readonly undo: string}) & {readonly tab: string})

const longest = 10_000

/** Reads what a page sent, which is taken for no more than text: only what the merge can apply becomes a decision. */
export function readChange(body: unknown, conflicts: readonly Conflict[]): Change {
  const {
    id,
    choose,
    write,
    reason,
    undo,
    tab: given
  } = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>
  if (typeof id !== 'string') return {fault: liveWords.notChange()}
  const conflict = conflicts.find((one) => one.id === id)
  if (!conflict) return {fault: liveWords.gone({id})}
  const tab = typeof given === 'string' ? given.slice(0, 40) : ''
  if (undo === true) return {undo: id, tab}
  const isSide = conflict.positions.some(({text}) => text === choose)
  const isWay = waysToDecide(conflict).some((way) => way === choose)
  const said = isSide || isWay ? {choose: String(choose)} : isWords(write) && faultOfWords(write) === '' ? {write} : undefined
  if (!said || (choose !== undefined && write !== undefined)) return {fault: liveWords.unfit({id})}
  const quotes = conflict.positions.map(({text}) => text)
  return {decision: {key: 'conflicts', values: {id, quotes, ...said, ...(isWords(reason) && {reason})}}, tab}
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest
}
