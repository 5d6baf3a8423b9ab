/** Groups in the order of their keys, which is the same in every language. */
export function sortedGroups<Group>(groups: ReadonlyMap<string, Group>): readonly (readonly [key: string, group: Group])[] {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}
