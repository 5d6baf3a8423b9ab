import {readdirSync, readFileSync} from 'node:fs'
import {sep} from 'node:path'

/** The Markdown files of a folder, sorted; or, for a JSON file, the list it holds. */
export function listFiles(path) {
  if (path.endsWith('.json')) return JSON.parse(readFileSync(path, 'utf8'))
  return readdirSync(path, {recursive: true})
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => /\.(?:md|mdc|markdown)$/i.test(name) && !/(?:^|\/)(?:node_modules|\.git)\//.test(name))
    .sort()
}
