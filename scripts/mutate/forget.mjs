const steps = []
const lazy = []
let isLoading = true

/** Puts the modules back to what they were when they had been loaded; see `forgetful.mjs`. */
export function forget() {
  for (const step of steps) step()
}

/** Makes the tables that are made once when they are first asked for. What is made from now on dies with who made it. */
forget.loaded = () => {
  isLoading = false
  for (const make of lazy) make()
}

/** A function with a memory gets a new one. */
forget.remember =
  (original) =>
  (...given) => {
    let made = original(...given)
    if (!isLoading) return made
    steps.push(() => {
      made = original(...given)
    })
    return (asked) => made(asked)
  }

forget.once = (original) => (make) => {
  const made = original(make)
  if (isLoading) lazy.push(made)
  return made
}

forget.numberList = (original) => () => {
  const list = original()
  if (isLoading)
    steps.push(() => {
      list.count = 0
    })
  return list
}

/** Maps and sets get the entries that they had at the end of their module; `others` sets the rest. */
forget.later = (collections, others) => {
  const before = collections.map((collection) => [...collection])
  steps.push(() => {
    others()
    for (const [at, collection] of collections.entries()) {
      collection.clear()
      for (const entry of before[at]) collection instanceof Map ? collection.set(...entry) : collection.add(entry)
    }
  })
}
