import {parentPort, workerData} from 'node:worker_threads'
import {type SketchTask, takeFiles} from './sketch-files.js'

// The other end of `sketchFiles`, in a thread of its own.
await takeFiles(workerData as SketchTask, (answer) => parentPort?.postMessage(answer))
