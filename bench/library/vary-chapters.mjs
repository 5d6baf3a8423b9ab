/** The chapters of a source with some dropped, some taken from another one, moved about, and their items varied. */
export function varyChapters(source, donors, degree, random) {
  const [opening, ...chapters] = source.chapters
  const kept = chapters.filter(() => !random.chance(degree * 0.4))
  const taken = donors.flatMap(({chapters: [, ...theirs]}) =>
    theirs.length > 0 && random.chance(degree * 0.5) ? [random.pick(theirs)] : []
  )
  const body = moved([...kept, ...taken], degree, random)
  return [opening, ...body].map((items) => varyItems(items, donors, degree, random))
}

function moved(chapters, degree, random) {
  if (random.chance(degree)) return random.shuffle(chapters)
  if (chapters.length < 2 || !random.chance(0.3)) return chapters
  const at = random.below(chapters.length - 1)
  return chapters.toSpliced(at, 2, chapters[at + 1], chapters[at])
}

function varyItems(items, donors, degree, random) {
  const varied = items.flatMap((item) => {
    if (item.kind === 'heading' || !random.chance(degree * changing[item.kind])) return [item]
    return random.chance(0.5) ? [] : [replacement(item, donors, random)]
  })
  return runs(varied).flatMap((run) => (run[0].kind === 'bullet' && random.chance(degree) ? random.shuffle(run) : run))
}

/** How much more or less than the whole an item of a kind changes; code is copied more than written. */
const changing = {bullet: 1, text: 0.6, code: 0.4}

function replacement(item, donors, random) {
  const others = random
    .pick(donors)
    .chapters.flat()
    .filter(({kind}) => kind === item.kind)
  return others.length > 0 ? {...random.pick(others), gap: item.gap} : item
}

function runs(items) {
  const found = []
  for (const item of items) {
    if (found.at(-1)?.[0].kind === item.kind) found.at(-1).push(item)
    else found.push([item])
  }
  return found
}
