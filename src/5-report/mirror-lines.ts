import {driftWords} from '../messages.js'
import type {Drift, FoundMirror, Mirror, MirrorMember, Scan} from '../model.js'
import {cutWidth} from '../util/text-width.js'
import {oneLine} from '../util/visible-text.js'
import {counted} from './counted.js'
import {type Palette, severityLabel} from './terminal-style.js'

const width = 110
const most = {mirrors: 10, drift: 3, room: 6} as const

/** The agents that are kept for several hosts, one a line, and below each what has drifted. */
export function mirrorLines({mirrors}: Scan, verbose: boolean, paint: Palette): string[] {
  if (mirrors.length === 0) return []
  // What is the same everywhere needs no look.
  const sorted = [...mirrors].sort((a, b) => driftOf(b).length - driftOf(a).length)
  const shown = verbose ? sorted : sorted.slice(0, most.mirrors)
  const more = mirrors.length - shown.length
  const each = verbose ? Number.POSITIVE_INFINITY : Math.max(1, Math.min(most.drift, Math.floor(most.room / mirrors.length)))
  return [
    paint.bold(`Mirrors: ${mirrors.length}`),
    ...shown.flatMap((mirror) => [cutWidth(`  ${mirrorLine(mirror)}`, width), ...differences(mirror, each, paint)]),
    ...(more > 0 ? [paint.dim(`  and ${more} more (--verbose shows all)`)] : [])
  ]
}

/** For which hosts an agent is kept, and, where they were compared, how many of them have drifted. */
function mirrorLine(mirror: FoundMirror): string {
  const {name, members} = mirror
  const hosts = [...new Set(members.map(({host}) => host))].sort()
  const drift = driftOf(mirror)
  const drifted = new Set(drift.map(({member}) => member)).size
  const same = `${counted(members.length, 'mirror')}${isCompared(mirror) ? ' that say the same' : ''}`
  const state = drifted === 0 ? same : `${drifted} of ${members.length} drifted in ${counted(drift.length, 'place')}`
  return `${oneLine(name)} for ${hosts.join(', ')}: ${state}`
}

/** Whether its members were compared word by word. */
export function isCompared(mirror: FoundMirror): mirror is Mirror {
  return 'reference' in mirror
}

function driftOf(mirror: FoundMirror): readonly {readonly member: MirrorMember; readonly drift: Drift}[] {
  return isCompared(mirror) ? mirror.members.flatMap((member) => member.drift.map((drift) => ({member, drift}))) : []
}

function differences(mirror: FoundMirror, limit: number, paint: Palette): string[] {
  const all = driftOf(mirror)
  const shown = all.slice(0, limit)
  const more = all.length - shown.length
  return [
    ...shown.flatMap(({member: {file}, drift}) => [
      cutWidth(`    ${severityLabel('warning', paint)} ${oneLine(file)}:${drift.own?.line ?? 1}`, width),
      paint.dim(cutWidth(`            ${oneLine(driftWords.one(drift))}`, width))
    ]),
    ...(more > 0 ? [paint.dim(`    and ${counted(more, 'more difference')} in the report`)] : [])
  ]
}
