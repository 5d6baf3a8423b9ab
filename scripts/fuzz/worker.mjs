import {setFlagsFromString} from 'node:v8'
import {parentPort, workerData} from 'node:worker_threads'
import {tryCase} from './try-case.mjs'

setFlagsFromString('--stack-trace-limit=30')
parentPort.on('message', async (one) => {
  try {
    parentPort.postMessage({how: await tryCase(one, workerData)})
  } catch (error) {
    parentPort.postMessage({how: 'failed', fault: String(error?.message ?? error), stack: String(error?.stack ?? '')})
  }
})
parentPort.postMessage('ready')
