import {spawnSync} from 'node:child_process'
import {join} from 'node:path'

/** What starts agentmerge as it was built. */
export const agentmerge = [process.execPath, join(import.meta.dirname, '../bin/agentmerge.js')]

/** The flag that makes it work without its cache; nothing while the build has none. */
export const noCache = spawnSync(agentmerge[0], [agentmerge[1], '--help'], {encoding: 'utf8'}).stdout.includes('--no-cache')
  ? ['--no-cache']
  : []
