import type {BaselineEntry, Finding} from '../model.js'
import {oneLine, shorten} from '../util/visible-text.js'

/** The findings, those that a baseline has marked, and the entries that no finding fits any more. */
export function compareBaseline(
  found: readonly Finding[],
  entries: readonly BaselineEntry[]
): {readonly findings: readonly Finding[]; readonly outdated: readonly BaselineEntry[]} {
  const used = new Set<BaselineEntry>()
  const bySubject = new Map<string, BaselineEntry[]>()
  for (const entry of entries) bySubject.set(keyOf(entry), [...(bySubject.get(keyOf(entry)) ?? []), entry])
  const findings = found.map((finding) => {
    const fitting = (bySubject.get(keyOf(finding)) ?? []).filter((entry) => covers(entry, finding))
    for (const entry of fitting) used.add(entry)
    return fitting.length > 0 ? {...finding, known: true} : finding
  })
  return {findings, outdated: entries.filter((entry) => !used.has(entry))}
}

const keyOf = ({kind, subject}: Pick<Finding, 'kind' | 'subject'>): string => `${kind} ${subject}`

/** Where some of the files are put right, what is left is not new. */
function covers({files}: BaselineEntry, finding: Finding): boolean {
  return finding.files.every((file) => files.includes(file))
}

/** The entries of a baseline that has these findings, sorted; what a comment takes away needs none. */
export function baselineEntries(findings: readonly Finding[]): readonly BaselineEntry[] {
  return findings
    .filter(({disabled}) => disabled === undefined)
    .map(({fingerprint, kind, subject, files, place, message}) => ({
      fingerprint,
      kind,
      subject,
      files,
      // Without its line: a file that only moves its lines leaves the baseline as it is.
      words: shorten(oneLine(`${place.file}: ${message}`), 200)
    }))
    .sort(
      (left, right) => compare(left.kind, right.kind) || compare(left.words, right.words) || compare(left.fingerprint, right.fingerprint)
    )
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)
