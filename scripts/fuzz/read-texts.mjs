import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {containerOf} from '../../dist/formats/container-of.js'
import {placeOf} from '../../dist/formats/place-of.js'

/** The texts below some folders that may be agents, each with its container, and with the place where its host would find it if it has one. */
export function readTexts(folders) {
  return folders.flatMap((folder) => {
    const entries = readdirSync(folder, {withFileTypes: true, recursive: true})
    const paths = entries.filter((entry) => entry.isFile()).map(({parentPath, name}) => relative(folder, join(parentPath, name)))
    return paths.sort().flatMap((path) => {
      const file = path.replaceAll('\\', '/')
      const found = placeOf(file)
      const container = containerOf(file)
      // Of the formats that are no Markdown only what a host would find: there is JSON of other kinds.
      if (!/\.mdc?$/.test(file) && container === 'markdown') return []
      return [{text: readFileSync(join(folder, path), 'utf8'), place: found && file.slice(found.root.length), container}]
    })
  })
}
