import {diskText} from './6-apply/plan/disk-text.js'
import {entryChanges} from './6-apply/plan/place-agents.js'
import {replaceEntries} from './6-apply/plan/replace-entries.js'
import {containerOf} from './formats/container-of.js'
import {fileOnDisk} from './formats/file-on-disk.js'
import {formatById} from './formats/format-by-id.js'
import {planWords} from './messages.js'
import type {MergedAgent, Result} from './model.js'
import type {Options} from './options.js'
import {inOwnDialect} from './own-dialect.js'
import {groupBy} from './util/group-by.js'

/** Why a canonical agent cannot take the place of its members, which stand in files with others or in such as cannot be read; nothing where it can. */
export function whyLeft(group: MergedAgent, {agents}: Pick<Result, 'agents'>, {to}: Pick<Options, 'to'>, cwd: string): string | undefined {
  const members = agents.filter(({file}) => group.members.includes(file))
  const unparsed = members.find(({problems}) => problems.some(({code}) => code === 'not-parsed'))
  // Nobody knows what else stands in it.
  if (unparsed) return planWords.leftUnwritten({file: fileOnDisk(unparsed.file)})
  const entries = group.members.filter((file) => fileOnDisk(file) !== file)
  if (entries.length === 0) return undefined
  if (entries.some((file) => containerOf(file) !== 'modes')) return planWords.leftSettings()
  const [format = '', ...others] = new Set(members.map((head) => head.format))
  // What one host calls tools may be no bound to the other one.
  if (others.length > 0) return planWords.leftFormats()
  if (to !== '') return planWords.leftFolder()
  const text = inOwnDialect(group)
  const said = JSON.parse(text) as Readonly<Record<string, unknown>>
  const lacking = formatById(format).requires.find((key) => said[key] === undefined || said[key] === null || said[key] === '')
  if (lacking !== undefined) return planWords.leftLacking({key: lacking})
  for (const [file, files] of groupBy(entries, fileOnDisk)) {
    const disk = diskText(cwd, file)
    const isWritable = disk?.isExact && replaceEntries(disk.text, entryChanges({base: group.base, text}, files)) !== undefined
    if (!isWritable) return planWords.leftUnwritten({file})
  }
  return undefined
}
