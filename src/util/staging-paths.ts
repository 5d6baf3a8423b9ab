import {basename, dirname, join} from 'node:path'
import {stagingMark} from './staging-mark.js'

/** Where the folder is made, where the old one waits while its other files move, where it goes to be removed, and what says who writes. */
export interface StagingPaths {
  readonly next: string
  readonly previous: string
  readonly trash: string
  readonly lock: string
}

/** The folders beside the output folder that exist while it is written; always the same, so that the next run finds leftovers. */
export function stagingPaths(folder: string): StagingPaths {
  const path = (part: string) => join(dirname(folder), `.${basename(folder)}${stagingMark}${part}`)
  return {next: path('new'), previous: path('old'), trash: path('trash'), lock: path('lock')}
}
