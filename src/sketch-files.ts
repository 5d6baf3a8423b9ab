import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {Made} from './1-read/cache.js'
import {readAll} from './1-read/read-all.js'
import type {FoundFile} from './1-read/search.js'
import {readHead} from './2-parse/read-head.js'
import {sketch} from './3-compare/sketch.js'
import type {SketchedAgent, SourceFile} from './model.js'

/** What one thread is given, and what it gives back. */
export interface SketchTask {
  readonly files: readonly FoundFile[]
  readonly maxBytes: number
}
/** What was made of the next files of a task; the last answer says so. */
export interface SketchAnswer {
  readonly made: readonly Made<SketchedAgent>[]
  readonly isLast: boolean
}

/** Fewer files are read before a second thread has learned how to. */
const worthSharing = 1000
/** More threads wait for the disk and for memory. */
const mostThreads = 4

/** Reads files and sketches the agents in them, in their order; with many files on all cores. */
export async function sketchFiles(task: SketchTask, onProgress: (done: number) => void): Promise<readonly Made<SketchedAgent>[]> {
  const {files, maxBytes} = task
  const threads = files.length < worthSharing ? 1 : Math.min(mostThreads, availableParallelism())
  const share = Math.ceil(files.length / threads)
  const progress = new Array<number>(threads).fill(0)
  const report = (thread: number) => (done: number) => {
    progress[thread] = done
    onProgress(progress.reduce((sum, each) => sum + each, 0))
  }
  const parts = progress.map((_, thread) => ({files: files.slice(thread * share, (thread + 1) * share), maxBytes}))
  const others = parts.slice(1).map((part, at) => inThread(part, report(at + 1)))
  const made = await Promise.all([sketchHere(parts[0] ?? task, report(0)), ...others])
  return made.flat()
}

/** The same in this thread alone. */
export function sketchHere({files, maxBytes}: SketchTask, onProgress: (done: number) => void): Promise<readonly Made<SketchedAgent>[]> {
  return readAll(files, maxBytes, sketchFile, onProgress)
}

function sketchFile(source: SourceFile): SketchedAgent {
  const {head, description, body} = readHead(source)
  const read = sketch({name: head.name, description, body})
  return {head: {...head, ruleCount: read.rules}, sketch: read}
}

// Flags of the program that uses this as a library are not for its threads: with `--input-type` they would not start.
function inThread(task: SketchTask, onProgress: (done: number) => void): Promise<readonly Made<SketchedAgent>[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./sketch-worker.js', import.meta.url), {workerData: task, execArgv: []})
    const all: Made<SketchedAgent>[] = []
    worker.on('message', ({made, isLast}: SketchAnswer) => {
      for (const one of made) all.push(one)
      onProgress(all.length)
      if (isLast) resolve(all)
    })
    worker.on('error', reject)
  })
}
