// Preloaded with `--import`: what FAULT names happens to the process. See test/hostile/process-faults.test.ts.
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

const [kind, ...args] = (process.env.FAULT ?? '').split(' ')

/** Something happens to a file at the nth time that one of its name is opened, once it is open or before. */
function atOpen(name, nth, when, act) {
  const open = fs.openSync
  let seen = 0
  fs.openSync = (path, ...rest) => {
    const isMeant = String(path).endsWith(name) && ++seen === nth
    if (isMeant && when === 'before') act(path)
    const file = open(path, ...rest)
    if (isMeant && when === 'behind') act(path)
    return file
  }
}

const acts = {
  changed: (path) => fs.writeFileSync(path, `${fs.readFileSync(path, 'utf8')}- Also this.\n`),
  truncated: (path) => fs.truncateSync(path, 20),
  emptied: (path) => fs.truncateSync(path, 0),
  removed: (path) => fs.rmSync(path),
  'a folder': (path) => {
    fs.rmSync(path)
    fs.mkdirSync(path)
  }
}

/** The process gets a signal before its nth change of the disk; one that waits for an event is given time for it. */
function signal(name, nth) {
  let seen = 0
  for (const change of ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync', 'fsyncSync', 'chmodSync']) {
    const original = fs[change]
    fs[change] = (...given) => {
      if (seen++ === nth) process.kill(process.pid, name)
      return original(...given)
    }
  }
  if (process.env.FAULT_COUNT) process.on('exit', () => fs.appendFileSync(process.env.FAULT_COUNT, String(seen)))
}

/** Each look at a clock shows an earlier time than the one before. */
function backwards() {
  let now = 1e12
  Date.now = () => (now -= 3_600_000)
  performance.now = () => (now -= 3_600_000)
}

const faults = {
  open: ([name, nth, when, ...act]) => atOpen(name, Number(nth), when, acts[act.join(' ')]),
  signal: ([name, nth]) => signal(name, Number(nth)),
  clock: backwards
}
faults[kind]?.(args)
syncBuiltinESMExports()
