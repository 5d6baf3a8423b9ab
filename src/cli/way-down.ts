import {isAbsolute, relative, sep} from 'node:path'
import type {Streams} from './streams.js'

/** The way from the top of what GitHub Actions checked out down to the folder of the command: `agents/`; empty where it is not below. */
export function wayDown({env, cwd}: Pick<Streams, 'env' | 'cwd'>): string {
  if (!env.GITHUB_WORKSPACE) return ''
  const way = relative(env.GITHUB_WORKSPACE, cwd).replaceAll(sep, '/')
  return way === '' || way.startsWith('..') || isAbsolute(way) ? '' : `${way}/`
}
