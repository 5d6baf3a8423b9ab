import {problem} from '../../messages.js'
import type {EditedFile, Result, UnreadFile} from '../../model.js'
import {textSha} from '../../util/text-sha.js'
import {takeEdits} from './take-edits.js'

/** Edited files that no group makes any more: they stay, for what a person wrote is not to be lost. */
export function orphansOf({earlier, groups, unmerged}: Pick<Result, 'earlier' | 'groups' | 'unmerged'>): readonly EditedFile[] {
  const edited = earlier?.edited ?? []
  const takers = takeEdits([...groups, ...unmerged], edited)
  const taken = new Set(groups.map(({id}) => takers.get(id)))
  return edited.filter((file) => !taken.has(file) && textSha(file.text) !== file.made.sha256)
}

/** The result with what is to be said of the edits of people: where their sources changed, too, and where nothing takes them over. */
export function withRemarks(result: Result, out: string): Result {
  const remarks: UnreadFile[] = [
    ...result.merged.flatMap(({canonical, hand, rules}) =>
      (hand?.contested ?? []).map(({was, hand: text, now}) => {
        const line = text === '' ? 1 : (rules.find((rule) => rule.text === text)?.line ?? 1)
        return {file: canonical, problem: problem('edit-contested', line, {was, hand: text, now})}
      })
    ),
    ...orphansOf(result).map(({name}) => ({
      file: `${out.replace(/(?<![\\/])[\\/]+$/, '')}/${name}`,
      problem: problem('edit-orphaned', 1, {})
    }))
  ]
  return remarks.length === 0 ? result : {...result, remarks: [...result.remarks, ...remarks]}
}
