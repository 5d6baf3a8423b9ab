import {createHash} from 'node:crypto'
import {lstatSync, readdirSync, readFileSync, readlinkSync} from 'node:fs'
import {join} from 'node:path'

/** Every file below a folder but those of git and of the backup: its bytes as a hash, its rights, or what it links to. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, {withFileTypes: true, recursive: true})
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !/\/\.(?:git|agentmerge)(?:\/|$)/.test(path))
  const seen = paths.flatMap((path) => {
    const stats = lstatSync(path)
    if (stats.isDirectory()) return []
    const what = stats.isSymbolicLink() ? `-> ${readlinkSync(path)}` : createHash('sha256').update(readFileSync(path)).digest('hex')
    return [[path.slice(folder.length + 1), `${(stats.mode & 0o777).toString(8)} ${what}`] as const]
  })
  return Object.fromEntries(seen.sort(([left], [right]) => (left < right ? -1 : 1)))
}
