import {parentPort, workerData} from 'node:worker_threads'
import {type MergeTask, takeGroups} from './take-groups.js'

// The other end of `startMerging`, in a thread of its own.
await takeGroups(workerData as MergeTask, (answer) => parentPort?.postMessage(answer))
