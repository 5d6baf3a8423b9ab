import type {EditedFile, Group} from '../../model.js'

/** Which group takes over the edits of which file: the one that is written under its name, else the one with most of its sources. */
export function takeEdits(
  groups: readonly Pick<Group, 'id' | 'members'>[],
  edited: readonly EditedFile[]
): ReadonlyMap<string, EditedFile> {
  const taken = new Map<string, EditedFile>()
  const ids = new Set(groups.map(({id}) => `${id}.md`))
  for (const file of edited) if (ids.has(file.name)) taken.set(file.name.slice(0, -'.md'.length), file)
  for (const file of edited) {
    if (ids.has(file.name)) continue
    const members = new Set(file.members)
    const shares = groups.map(({id, members: own}) => ({id, share: own.filter((member) => members.has(member)).length}))
    const [most] = shares.filter(({id, share}) => share > 0 && !taken.has(id)).sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    if (most) taken.set(most.id, file)
  }
  return taken
}
