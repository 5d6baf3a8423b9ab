import type {Conflict, Pair, Place, Result} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {type GroupFacts, groupFacts} from '../group-facts.js'
import {anchor, groupAnchor} from '../markdown/anchor.js'
import {wayTo} from '../way-to.js'

/** A group as its page shows it. */
export interface GroupView {
  readonly facts: GroupFacts
  /** Where it stands in its page. */
  readonly anchor: string
  /** Begins the ids of its rules: `g3`. */
  readonly key: string
  /** The page that it stands in. */
  readonly page: string
  /** It alone has more bytes than a page should have. */
  readonly isLarge: boolean
}

/** What all parts of the pages share. */
export interface PageContext {
  readonly result: Result
  readonly groups: readonly GroupView[]
  /** A file without the folders that all agents have in common. */
  readonly label: (file: string) => string
  /** A label with its lines: `a.md:12-14`. */
  readonly place: (place: Place) => string
  /** The way from the report to a file; none where it cannot be known. */
  readonly way: (file: string) => string | undefined
  /** Where a pair is told in words: in the overview, or with its group where that stands in another page. */
  readonly pairAnchor: (pair: Pair) => string
  readonly conflictAnchor: (conflict: Conflict) => string
  /** Of a page that is served. */
  readonly live: {readonly version: number} | undefined
}

/** Looks up once what all parts need; all groups stand in one page. */
export function pageContext(result: Result, out: string, live?: {readonly version: number}): PageContext {
  const folder = commonFolder(result.agents.map(({file}) => file))
  const label = (file: string) => (file.startsWith(folder) ? file.slice(folder.length) : file)
  const anchors = conflictAnchors(result)
  const pairs = new Map(result.pairs.map((pair, index) => [pair, `p${index + 1}`]))
  const ways = new Map<string, string | undefined>()
  return {
    result,
    groups: groupFacts(result).map((facts, index) => ({
      facts,
      anchor: groupAnchor(facts.group.id),
      key: `g${index + 1}`,
      page: 'report.html',
      isLarge: false
    })),
    label,
    place: ({file, line, endLine}) => `${label(file)}:${line}${endLine > line ? `-${endLine}` : ''}`,
    way: (file) => {
      // A server gives out the page alone.
      if (!ways.has(file)) ways.set(file, live ? undefined : wayTo(out, file))
      return ways.get(file)
    },
    pairAnchor: (pair) => pairs.get(pair) ?? '',
    conflictAnchor: (conflict) => anchors.get(conflict) ?? anchor(conflict.id),
    live
  }
}

/** Two groups can have the same conflict; an id stands in a page once. */
function conflictAnchors({merged}: Result): ReadonlyMap<Conflict, string> {
  const byId = groupBy(
    merged.flatMap(({conflicts}) => conflicts),
    ({id}) => anchor(id)
  )
  return new Map([...byId].flatMap(([id, same]) => same.map((conflict, at) => [conflict, at === 0 ? id : `${id}_${at + 1}`] as const)))
}

function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files
  let folder = first.slice(0, first.lastIndexOf('/') + 1)
  while (folder !== '' && !others.every((file) => file.startsWith(folder)))
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)
  return folder
}
