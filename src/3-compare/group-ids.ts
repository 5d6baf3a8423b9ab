/** A name as a file name and id: lower case, dashes, nothing a path or a shell could take for something else. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .slice(0, 60)
    .replace(/(?<!-)-+$/, '')
  // Windows opens devices by these names, whatever the extension.
  return /^(?:con|prn|aux|nul|com\d|lpt\d)?$/.test(slug) ? `agent-${slug || 'unnamed'}` : slug
}

/** Ids for groups by their names; a name that stands twice gets a number, in the order given. */
export function groupIds(names: readonly string[]): readonly string[] {
  const taken = new Set<string>(['report'])
  return names.map((name) => {
    const slug = slugOf(name)
    let id = slug
    for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`
    taken.add(id)
    return id
  })
}
