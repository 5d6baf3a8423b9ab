// Preloaded with `--import`: ends the process, without a chance to tidy up, before its nth change of the disk or call of git.
import childProcess from 'node:child_process'
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

const limit = Number(process.env.KILL_AFTER ?? Number.POSITIVE_INFINITY)
let count = 0

function step() {
  if (count++ >= limit) process.kill(process.pid, 'SIGKILL')
}

function watch(module, name, counts = () => true) {
  const original = module[name]
  module[name] = (...args) => {
    if (counts(...args)) step()
    return original(...args)
  }
}

for (const name of [
  'mkdirSync',
  'writeFileSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'copyFileSync',
  'symlinkSync',
  'fchmodSync',
  'fsyncSync'
])
  watch(fs, name)
watch(fs, 'openSync', (_path, flags) => flags === 'w')
watch(childProcess, 'spawnSync')
syncBuiltinESMExports()
process.on('exit', () => {
  if (process.env.KILL_COUNT) fs.appendFileSync(process.env.KILL_COUNT, String(count))
})
