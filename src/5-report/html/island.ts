import type {Conflict} from '../../model.js'
import type {WrittenDecision} from '../../util/write-decision.js'
import {type OtherWay, waysToDecide} from '../ways-to-decide.js'
import type {Html} from './html.js'
import type {GroupView, PageContext} from './page-context.js'

/** What the script of a page needs to know beside what stands in it. */
export interface Island {
  /** The ids of all conflicts of the report, those of its other pages included. */
  readonly known: readonly string[]
  readonly conflicts: readonly IslandConflict[]
  readonly groups: readonly {readonly key: string; readonly name: string}[]
  /** Of a page that is served: what the decisions file says. */
  readonly live?: {readonly version: number; readonly drafts: Drafts}
}

/** What a server tells its pages of: the report that it has now, and what is wrong; nothing is empty. */
export interface LiveChange {
  readonly version: number
  /** Who brought it about: a page, or somebody who changed a file. */
  readonly cause: 'decision' | 'files'
  /** The tab that decided; empty where none did. */
  readonly tab: string
  readonly fault: string
}

export interface IslandConflict {
  /** Where its card stands. */
  readonly anchor: string
  readonly id: string
  readonly isCandidate: boolean
  /** A person decided it before this run. */
  readonly isDecided: boolean
  /** What can be chosen beside a side. */
  readonly ways: readonly OtherWay[]
  readonly sides: readonly {readonly text: string; readonly words: string}[]
}

/** What a reader decided, by the id of the conflict: the keys of its entry in the decisions file. */
export type Drafts = Readonly<Record<string, WrittenDecision['values']>>

/** The data of a page as JSON that cannot end its script. */
export function island(groups: readonly GroupView[], {conflictAnchor, result, live}: PageContext): Html {
  const data: Island = {
    known: [...new Set(result.merged.flatMap(({conflicts}) => conflicts.map(({id}) => id)))],
    groups: groups.map(({key, facts}) => ({key, name: facts.group.name})),
    conflicts: groups.flatMap(({facts}) =>
      [...facts.conflicts, ...facts.candidates].map((conflict) => ({
        anchor: conflictAnchor(conflict),
        id: conflict.id,
        isCandidate: conflict.candidate,
        isDecided: conflict.resolution.status === 'decided',
        ways: waysToDecide(conflict),
        sides: conflict.positions.map(({text, origins}) => ({text, words: wordsOf(text, origins[0]?.text ?? '')}))
      }))
    ),
    ...(live && {
      live: {
        ...live,
        drafts: Object.fromEntries(
          groups.flatMap(({facts}) => [...facts.conflicts, ...facts.candidates].flatMap((conflict) => decidedEntry(conflict) ?? []))
        )
      }
    })
  }
  return {markup: `<script type="application/json" id="data">${escapeJson(JSON.stringify(data))}</script>`}
}

/** A decision that was applied, as the page keeps one. */
function decidedEntry({
  id,
  positions,
  resolution: {decision, choice, written}
}: Conflict): [id: string, values: Drafts[string]][] | undefined {
  if (!decision) return undefined
  const {way, reason} = decision
  const said = way === 'write' ? {write: written.trim()} : {choose: way === 'side' ? (positions[choice ?? 0]?.text ?? '') : way}
  return [[id, {id, ...said, ...(reason && {reason})}]]
}

/** The words of a side as a rule could have them: one line of a source, or else the text of the side. */
function wordsOf(text: string, quote: string): string {
  return quote.includes('\n') || quote.length > 300 || quote === '' ? text : quote
}

function escapeJson(json: string): string {
  return json.replace(
    /[<>&\x7F-\x9F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
