import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Conflict, HandEdit, MergedField, MergedRule, Omission} from '../model.js'
import {throwFailing} from '../util/throw-failing.js'

/** What a report in an output folder tells of a group. */
export interface ReportedGroup {
  readonly members: readonly string[]
  readonly canonical: string
  /** Absent in the reports of earlier versions. */
  readonly frontMatter?: readonly MergedField[]
  readonly rules: readonly MergedRule[]
  readonly conflicts: readonly Conflict[]
  readonly omitted: readonly Omission[]
  readonly edits?: readonly HandEdit[]
  /** Files for other hosts; absent where none was asked for. */
  readonly written?: readonly {readonly host: string; readonly file: string}[]
}

/** The groups of the report in a folder; none where there is no report. */
export function readGroups(out: string): readonly ReportedGroup[] {
  try {
    const {groups} = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as {groups: readonly ReportedGroup[]}
    return groups.filter(isMerged)
  } catch (error) {
    throwFailing(error)
    return []
  }
}

/** A report may have been changed by hand: what is not there cannot be gone through. */
function isMerged({members, canonical, frontMatter = [], rules, conflicts, omitted, written = []}: Partial<ReportedGroup>): boolean {
  const lists = [
    members,
    frontMatter,
    rules,
    conflicts,
    omitted,
    written,
    ...frontMatter.map(({origins}) => origins),
    ...(rules ?? []).map(({origins}) => origins)
  ]
  return typeof canonical === 'string' && lists.every(Array.isArray)
}
