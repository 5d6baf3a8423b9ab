import {Worker} from 'node:worker_threads'

/** Gives up on a case that takes longer than this, of a processor: on a machine that has other things to do, a clock tells little. */
const mostMilliseconds = 5000
/** What is written is merged a dozen times: again, turned around, after an edit, for each host. */
const mostOfWritten = 4 * mostMilliseconds
/** One that waits for something takes no processor; looked at so often while the process itself may go on. */
const mostLooks = 300
const millisecondsBetween = 200

/** Runs cases in a thread. Gives how each ended: `merged`, `refused`, `failed` with its fault, `hung`, or `died` where it took its thread along. */
export function createRunner(folder) {
  let worker
  const start = async () => {
    worker = new Worker(new URL('./worker.mjs', import.meta.url), {workerData: folder, resourceLimits: {maxOldGenerationSizeMb: 512}})
    // It says so when all is loaded.
    await new Promise((resolve) => worker.once('message', resolve))
  }
  const stop = async () => {
    const ended = worker
    worker = undefined
    await ended?.terminate()
  }
  const once = (one) =>
    new Promise((resolve) => {
      const current = worker
      const before = process.cpuUsage()
      const most = one.isWritten ? mostOfWritten : mostMilliseconds
      let looks = 0
      const timer = setInterval(() => {
        const {user, system} = process.cpuUsage(before)
        if ((user + system) / 1000 < most && ++looks < mostLooks) return
        end({how: 'hung', fault: `no end after ${most} ms`, stack: ''})
      }, millisecondsBetween)
      const died = (error) => end({how: 'died', fault: String(error.message), stack: String(error.stack)})
      const end = (answer) => {
        clearInterval(timer)
        current.off('message', end)
        current.off('error', died)
        resolve(answer)
      }
      current.on('message', end)
      current.on('error', died)
      current.postMessage(one)
    })
  const run = async (one) => {
    if (!worker) await start()
    const answer = await once(one)
    if (answer.how === 'hung' || answer.how === 'died') await stop()
    return answer
  }
  return {run, stop}
}
