import {Worker} from 'node:worker_threads'

/** So many milliseconds of the processor for one mutant are taken for a loop without an end, and so is so much memory. */
const longest = 60_000
const mostMemory = 3 * 2 ** 30

/** What becomes of each mutant, and by which test, told as soon as it is known. A thread that does not come back from one is left behind, and that one is found. */
export async function judgeAll(task, {onFirst, onVerdict}) {
  let left = task.ids
  let known
  while (left.length > 0) {
    const judged = new Set()
    const tell = (id, status, test) => {
      judged.add(id)
      onVerdict(id, status, test)
    }
    const lost = await run({...task, ids: left, known}, (message) => {
      if (message.first) {
        known = message.first
        onFirst(known)
        // What an earlier mutant left behind may make a test fail: it is asked again in a thread of its own.
      } else if (message.status === 'spoiled') {
        if (judged.size === 0) tell(message.id, 'found', message.test)
      } else if (message.status) tell(message.id, message.status, message.test)
    })
    if (lost !== undefined) tell(lost, 'found')
    left = left.filter((id) => !judged.has(id))
  }
}

/** The mutant that the thread was lost in, if it was. */
function run(workerData, onMessage) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), {workerData})
    let current
    let start
    const watch = setInterval(() => {
      const {user, system} = process.cpuUsage(start)
      if (current !== undefined && ((user + system) / 1000 > longest || process.memoryUsage.rss() > mostMemory)) worker.terminate()
    }, 250)
    worker.on('message', (message) => {
      current = message.begun
      start = process.cpuUsage()
      onMessage(message)
    })
    worker.on('error', (error) => {
      if (current === undefined) reject(error)
    })
    worker.on('exit', () => {
      clearInterval(watch)
      resolve(current)
    })
  })
}
