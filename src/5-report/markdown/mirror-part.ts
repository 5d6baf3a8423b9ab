import {driftWords} from '../../messages.js'
import type {Drift, Mirror, MirrorMember, Origin, Result} from '../../model.js'
import {counted} from '../counted.js'
import {details} from './details.js'
import type {Links} from './links.js'
import {markdownText} from './markdown-text.js'
import {table} from './table.js'

const mostOpen = 20

/** The agents that are kept for several hosts, and each place where one of them says something else than the others. */
export function mirrorPart({mirrors}: Result, links: Links): string[] {
  if (mirrors.length === 0) return []
  const drifted = mirrors.filter(({members}) => members.some(({drift}) => drift.length > 0))
  return [
    '## <a id="mirrors"></a>Mirrors',
    '',
    `${counted(mirrors.length, 'agent is', 'agents are')} kept for several hosts. That is no duplicate: each host's are merged among themselves.`,
    '',
    ...table(
      ['Agent', 'Kept in', 'Differs'],
      mirrors.flatMap((mirror) => mirror.members.map((member, at) => row(mirror, member, at, links)))
    ),
    ...drifted.flatMap((mirror) => driftPart(mirror, links))
  ]
}

function row({name, reference, members}: Mirror, {file, host, drift}: MirrorMember, at: number, links: Links): readonly string[] {
  const hasDrift = members.some((member) => member.drift.length > 0)
  const same = hasDrift && file === reference ? 'no: the others are compared with it' : 'no'
  return [at === 0 ? markdownText(name, 80) : '', `${links.file(file)} (${host})`, drift.length === 0 ? same : driftWords.counts(drift)]
}

function driftPart({name, members}: Mirror, links: Links): string[] {
  const lines = members.flatMap(({file, drift}) => drift.map((one) => driftLine(file, one, links)))
  return [
    `### ${markdownText(name, 80)}`,
    '',
    ...(lines.length > mostOpen ? details(counted(lines.length, 'difference'), lines) : lines),
    ''
  ]
}

function driftLine(file: string, {change, own, others}: Drift, links: Links): string {
  const where = own ? links.place(own) : links.file(file)
  return `- ${where} ${change}: ${[quoted(own), others && `others say ${quoted(others)} (${links.place(others)})`].filter(Boolean).join('; ')}`
}

function quoted(origin: Origin | undefined): string | undefined {
  return origin && `"${markdownText(origin.text, 200)}"`
}
