import {createRequire} from 'node:module'

const load = createRequire(import.meta.url)

/** A package that few runs need: it is loaded when it is first asked for, for to load it takes as long as to read a hundred files. */
export function loadLater<Package>(name: string): () => Package {
  let loaded: Package | undefined
  return () => {
    loaded ??= load(name) as Package
    return loaded
  }
}
