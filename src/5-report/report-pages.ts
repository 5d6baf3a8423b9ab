import type {OutputFile, Result} from '../model.js'
import {page} from './html/page.js'
import {pageContext} from './html/page-context.js'
import {overviewWeight, pageWeight} from './html/page-weight.js'

/** A page has about so many bytes at most, so that a browser opens it at once; a group is never parted. */
const mostBytes = 9_500_000

/** A page that is served while people decide; a new version with every change. */
export interface LiveReport {
  readonly version: number
}

/** The report as pages to open from disk, or to be served where it is live: one, or `report-2.html` and so on for groups that would make it slow. Each is made when it is written. */
export function reportPages(result: Result, out: string, live?: LiveReport): OutputFile[] {
  const numbers = pageNumbers(result)
  const nameOf = (number: number) => (number === 0 ? 'report.html' : `report-${number + 1}.html`)
  const pageOfGroup = (index: number) => nameOf(numbers[index] ?? 0)
  const context = pageContext(result, out, pageOfGroup, live)
  const count = Math.max(0, ...numbers) + 1
  const pageOf = (number: number) =>
    page(
      nameOf(number),
      context.groups.filter((_, index) => numbers[index] === number),
      context
    )
  return Array.from({length: count}, (_, number) => ({path: nameOf(number), text: () => pageOf(number)}))
}

/** The page of each group: as many groups as fit, in their order. */
function pageNumbers({merged, pairs}: Result): readonly number[] {
  let number = 0
  let room = mostBytes - overviewWeight(pairs.length)
  return merged.map((group) => {
    const weight = pageWeight(group)
    if (weight > room) {
      number += 1
      room = mostBytes
    }
    room -= weight
    return number
  })
}
