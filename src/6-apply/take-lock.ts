import {readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {isRunning} from './is-running.js'

/** How a lock was got: `release` lets others in; or the process that has it. */
export type Lock = {readonly release: () => void} | {readonly pid: number}

const step = 50

/**
 * Keep other processes out by a file that holds the number of this one. Who died with it is no longer there; for one that runs, wait. Where
 * the file cannot be made, nothing else can be written either, and who tries that will say why.
 */
export function takeLock(path: string, mostMilliseconds: number): Lock {
  for (let waited = 0; ; ) {
    if (isMade(path)) return {release: () => release(path)}
    const holder = holderOf(path)
    if (holder === undefined) return {release: () => {}}
    const isLeft = holder === process.pid || (holder === 0 ? waited >= mostMilliseconds : !isRunning(holder))
    if (isLeft) putAside(path, holder)
    else if (waited >= mostMilliseconds) return {pid: holder}
    else {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, step)
      waited += step
    }
  }
}

/** One that stays is that of a process that has ended, and keeps nobody out. */
function release(path: string): void {
  try {
    rmSync(path, {force: true})
  } catch {}
}

function isMade(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), {flag: 'wx'})
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') release(path)
    return false
  }
}

/** The process that has a lock, 0 while it writes its number, undefined where there is none. */
function holderOf(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8')) || 0
  } catch {
    return undefined
  }
}

/** Renamed, for two that find the same one left over must not take away the new one of each other. */
function putAside(path: string, holder: number): void {
  const aside = `${path}-${process.pid}`
  renameSync(path, aside)
  if (holderOf(aside) === holder) rmSync(aside, {force: true})
  else renameSync(aside, path)
}
