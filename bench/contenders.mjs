import {spawnSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {agentmerge, noCache} from './agentmerge.mjs'

const scriptOf = (name) => [process.execPath, join(import.meta.dirname, name)]

/** What makes jscpd read the bytes that the others read: .mdc too, files of any length, up to the size that agentmerge takes. */
export const jscpdArgs = [
  ...['--format', 'markdown', '--formats-exts', 'markdown:md,mdc,markdown', '--max-lines', '1000000', '--max-size', '1mb'],
  ...['--no-gitignore', '--reporters', 'silent']
]

/** Who is measured on a folder, in the order of a round; `prepare` runs before the clock does. */
export function contenders(folder, scratch, jscpd) {
  const cache = join(scratch, 'cache')
  const scan = [...agentmerge, 'scan', folder]
  const cached = {command: scan, env: {AGENTMERGE_CACHE: cache}}
  return [
    {name: 'read and hash', command: [...scriptOf('floor.mjs'), folder]},
    {name: 'bare remark parse', command: [...scriptOf('bare.mjs'), folder]},
    ...jscpd.map((path) => ({name: `jscpd ${versionOf(path)}`, command: [path, ...jscpdArgs, folder], codes: [0, 1]})),
    {name: 'agentmerge scan, no cache', command: [...scan, ...noCache]},
    ...(noCache.length === 0
      ? []
      : [
          {name: 'agentmerge scan, filling the cache', ...cached, prepare: () => rmSync(cache, {recursive: true, force: true})},
          {name: 'agentmerge scan, from the cache', ...cached}
        ])
  ]
}

function versionOf(path) {
  const {stdout, error} = spawnSync(path, ['--version'], {encoding: 'utf8'})
  if (error) throw new Error(`Cannot run \`${path}\`, expected the path of jscpd`, {cause: error})
  return stdout.trim().replace(/^jscpd /, '')
}
