import type {OutputFile, Result} from '../model.js'
import {page} from './html/page.js'
import {pageContext} from './html/page-context.js'
import {frameWeight, groupWeight, overviewWeight} from './html/page-weight.js'

/** A page has 10 MB at most, so that a browser opens it at once; a few groups weigh a little more than is counted, by up to 3%. */
const mostBytes = 9_500_000

/** A page that is served while people decide; a new version with every change. */
export interface LiveReport {
  readonly version: number
}

/**
 * The report as pages to open from disk, or to be served where it is live: one, or `report-2.html` and so on for groups that would make it
 * slow. Each is made when it is written. A group is never parted: one that is too large for any page says so.
 */
export function reportPages(result: Result, out: string, live?: LiveReport): OutputFile[] {
  const context = pageContext(result, out, live)
  const weights = context.groups.map((view) => groupWeight(view, context))
  const most = mostBytes - frameWeight(context)
  const numbers = pageNumbers(weights, most, most - overviewWeight(context))
  const groups = context.groups.map((view, index) => ({
    ...view,
    page: nameOf(numbers[index] ?? 0),
    isLarge: (weights[index] ?? 0) > most
  }))
  const count = Math.max(0, ...numbers) + 1
  return Array.from({length: count}, (_, number) => {
    const name = nameOf(number)
    const inside = groups.filter((view) => view.page === name)
    const part = count === 1 ? '' : `page ${number + 1} of ${count}`
    return {path: name, text: () => page(name, inside, {...context, groups}, part)}
  })
}

function nameOf(number: number): string {
  return number === 0 ? 'report.html' : `report-${number + 1}.html`
}

/** The page of each group: as many groups as fit, in their order. The first page has less room. */
function pageNumbers(weights: readonly number[], most: number, first: number): readonly number[] {
  let number = 0
  let room = first
  return weights.map((weight) => {
    if (weight > room) {
      number += 1
      room = most
    }
    room -= weight
    return number
  })
}
