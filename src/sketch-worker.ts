import {parentPort, workerData} from 'node:worker_threads'
import {type SketchTask, sketchHere} from './sketch-files.js'

/** So many files are handed over at once: what lies here and there at the same time stays small. */
const batch = 1000

// The other end of `sketchFiles`: one thread, one part of the files.
const {files, maxBytes} = workerData as SketchTask
for (let start = 0; start === 0 || start < files.length; start += batch) {
  const made = await sketchHere({files: files.slice(start, start + batch), maxBytes}, () => {})
  parentPort?.postMessage({made, isLast: start + batch >= files.length})
}
