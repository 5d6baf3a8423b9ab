import {join} from 'node:path'
import type {Streams} from './streams.js'

/** Where this machine keeps what can be made again; empty where it says nothing, and then nothing is kept. */
export function cacheFolder({env}: Pick<Streams, 'env'>): string {
  const {AGENTMERGE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME} = env
  if (AGENTMERGE_CACHE) return AGENTMERGE_CACHE
  const base = XDG_CACHE_HOME || LOCALAPPDATA || (HOME ? join(HOME, '.cache') : '')
  return base === '' ? '' : join(base, 'agentmerge')
}
