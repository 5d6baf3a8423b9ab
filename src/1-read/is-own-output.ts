import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {ownNames} from '../util/own-names.js'
import {throwFailing} from '../util/throw-failing.js'

/** Whether agentmerge wrote this folder: its output must never come back as a source. */
export function isOwnOutput(folder: string): boolean {
  const file = join(folder, 'report.json')
  if (!existsSync(file)) return false
  try {
    return ownNames(readFileSync(file)) !== undefined
  } catch (error) {
    throwFailing(error)
    return false
  }
}
