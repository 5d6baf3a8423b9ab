import {parentPort, workerData} from 'node:worker_threads'
import {type SketchAnswer, type SketchTask, sketchHere} from './sketch-files.js'

// The other end of `sketchFiles`: one thread, one part of the files.
const answer = (message: SketchAnswer) => parentPort?.postMessage(message)
answer({made: await sketchHere(workerData as SketchTask, (done) => answer({done}))})
