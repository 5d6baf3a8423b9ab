import type {Conflict, Origin, Position, Resolution, WayDecided} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {oneLine} from '../../util/visible-text.js'
import {percent} from '../counted.js'
import {anchor} from './anchor.js'
import type {Links} from './links.js'
import {markdownText} from './markdown-text.js'
import {quote} from './quote.js'
import {severityBadge} from './severity-badge.js'

/** As many different wordings of one side are quoted; who else takes it is only named. */
const mostQuotes = 3

/** A conflict with all a reader needs to decide it: the sides in their own words, what was written, and what else there is; `index` leads back. */
export function conflictCard(conflict: Conflict, index: string, links: Links): string[] {
  const {id, kind, severity, confidence, topic, message, evidence, positions, resolution} = conflict
  return [
    `#### <a id="${anchor(id)}"></a>${markdownText(topic, 120)}`,
    '',
    `${severityBadge(severity)} · ${kind} · ${percent(confidence)} sure · \`${anchor(id)}\` · [back](#${index})`,
    '',
    markdownText(message),
    '',
    ...(evidence.length > 0 ? [`**Why:** ${markdownText(evidence.join('; '))}.`, ''] : []),
    ...positions.flatMap((position, index) => side(position, index, resolution, links)),
    ...written(positions, resolution, links),
    '',
    ...(resolution.decision ? [] : [otherSides(positions, resolution, links), ''])
  ]
}

function side({text, origins}: Position, index: number, {choice}: Resolution, links: Links): string[] {
  const wordings = [...groupBy(origins, (origin) => oneLine(origin.text))].map(([, same]) => same)
  const unquoted = wordings.slice(mostQuotes).flat()
  return [
    `**${letter(index)}.** ${markdownText(text, 120)}${choice === index ? ' ✅' : ''}`,
    '',
    ...wordings.slice(0, mostQuotes).flatMap((same) => [...quoted(same, links), '']),
    ...(unquoted.length > 0 ? [`Also ${unquoted.map(links.place).join(', ')}.`, ''] : [])
  ]
}

function quoted(same: readonly Origin[], links: Links): string[] {
  return [...quote(same[0]?.text ?? ''), '>', `> — ${same.map(links.place).join(', ')}`]
}

function written(positions: readonly Position[], resolution: Resolution, links: Links): string[] {
  const reason = chosenBy(resolution)
  const text = resolution.written.trim()
  if (text === '') return [`**Written:** nothing (${reason}).`]
  const chosen = resolution.choice === null ? undefined : positions[resolution.choice]
  const source = chosen?.origins.find((origin) => origin.text.trim() === text)
  if (source) return [`**Written:** ${reason}, in the words of ${links.place(source)}.`]
  const lines = quote(text)
  return lines.length === 1 ? [`**Written:** ${reason}: ${lines[0]?.slice(2) ?? ''}`] : [`**Written:** ${reason}:`, '', ...lines]
}

function chosenBy({status, by, choice, decision}: Resolution): string {
  const side = choice === null ? (by === null ? 'every side, ' : '') : `${letter(choice)}, `
  if (status === 'open') return `${side}still open`
  const who = markdownText(by ?? 'nobody named', 60)
  if (status === 'policy') return `${side}by the policy ${who}`
  const way = decision ? waysDecided[decision.way] : ''
  return `${side}${way}decided by ${who}${decision?.reason ? `: ${markdownText(decision.reason, 160)}` : ''}`
}

/** What was decided, where it is no side. */
const waysDecided: Readonly<Record<WayDecided, string>> = {
  side: '',
  both: 'both sides, ',
  drop: 'neither side, ',
  write: 'in other words, ',
  'no conflict': 'no conflict, '
}

/** What each other choice would mean: what would stand, and in place of which rules. */
function otherSides(positions: readonly Position[], {choice}: Resolution, links: Links): string {
  const others = positions.map((position, index) => ({...position, index})).filter(({index}) => index !== choice)
  const placesBeside = placesWithout(positions, links)
  const words = others.map(({text, index}) => `${letter(index)}, ${markdownText(text, 60)}, in place of ${placesBeside(index)}`)
  return `${choice === null ? '**You can choose:**' : '**You can choose instead:**'} ${words.join('; or ')}`
}

const mostPlaces = 3

/** Names the places of all sides but one, each once. */
function placesWithout(positions: readonly Position[], links: Links): (chosen: number) => string {
  const places = positions.map(({origins}) => new Set(origins.map(links.place)))
  const counts = new Map<string, number>()
  for (const place of places.flatMap((own) => [...own])) counts.set(place, (counts.get(place) ?? 0) + 1)
  return (chosen) => {
    const alone = [...(places[chosen] ?? [])].filter((place) => counts.get(place) === 1).length
    const shown = new Set<string>()
    for (const [index, own] of places.entries()) {
      if (index !== chosen) for (const place of own) if (shown.size < mostPlaces) shown.add(place)
      if (shown.size === mostPlaces) break
    }
    const more = counts.size - alone - shown.size
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ')
  }
}

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1)
}
