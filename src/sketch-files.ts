import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {Made} from './1-read/cache.js'
import {readAll} from './1-read/read-all.js'
import type {FoundFile} from './1-read/search.js'
import type {SketchedAgent} from './model.js'
import {sketchSource} from './sketch-source.js'

/** What a thread is given. The threads take the next files from the front until none are left: none waits for another. */
export interface SketchTask {
  readonly files: readonly FoundFile[]
  readonly maxBytes: number
  /** How many files were taken so far, for all threads the same piece of memory. */
  readonly taken: Int32Array
}

/** What was made of some files in a row. */
export interface SketchAnswer {
  readonly start: number
  readonly made: readonly Made<SketchedAgent>[]
}

/** Fewer files are read before a second thread has learned how to. */
const worthSharing = 8000
/** More threads wait for the disk and for memory. */
const mostThreads = 4
/** So many files are taken at a time. */
const batch = 64

/** Reads files and sketches the agents in them, in their order; with many files on all cores. */
export async function sketchFiles(
  files: readonly FoundFile[],
  maxBytes: number,
  onProgress: (done: number) => void,
  threads = files.length < worthSharing ? 1 : Math.min(mostThreads, availableParallelism())
): Promise<readonly Made<SketchedAgent>[]> {
  const task: SketchTask = {files, maxBytes, taken: new Int32Array(new SharedArrayBuffer(4))}
  const made: Made<SketchedAgent>[] = new Array(files.length)
  let done = 0
  const keep = (answer: SketchAnswer) => {
    for (const [at, one] of answer.made.entries()) made[answer.start + at] = one
    done += answer.made.length
    onProgress(done)
  }
  const others = Array.from({length: threads - 1}, () => inThread(task, keep))
  await Promise.all([takeFiles(task, keep), ...others])
  return made
}

/** Takes files until none are left. */
export async function takeFiles({files, maxBytes, taken}: SketchTask, keep: (answer: SketchAnswer) => void): Promise<void> {
  for (let start = Atomics.add(taken, 0, batch); start < files.length; start = Atomics.add(taken, 0, batch))
    keep({start, made: await readAll(files.slice(start, start + batch), maxBytes, sketchSource)})
}

// Flags of the program that uses this as a library are not for its threads: with `--input-type` they would not start.
function inThread(task: SketchTask, keep: (answer: SketchAnswer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./sketch-worker.js', import.meta.url), {workerData: task, execArgv: []})
    worker.on('message', keep)
    worker.on('error', reject)
    worker.on('exit', () => resolve())
  })
}
