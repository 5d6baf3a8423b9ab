import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {text} from 'node:stream/consumers'

const time = '/usr/bin/time'
// Node cannot ask the system what another process took. GNU time can, for native programs and their children too.
const hasTime = (spawnSync(time, ['--version'], {encoding: 'utf8'}).stdout ?? '').includes('GNU')

/** Run a program in a process of its own. Processor seconds and peak memory in MiB are NaN where there is no GNU time. */
export async function measure({command, env = {}, codes = [0], minutes = 60}) {
  const scratch = mkdtempSync(join(tmpdir(), 'agentmerge-bench-'))
  const usage = join(scratch, 'usage')
  const [program, ...args] = hasTime ? [time, '-q', '-f', '%U %S %M', '-o', usage, ...command] : command
  const start = performance.now()
  const child = spawn(program, args, {env: {...process.env, ...env}, stdio: ['ignore', 'ignore', 'pipe'], detached: true})
  // The whole group: a signal to `time` would leave the program behind it running.
  const stop = () => process.kill(-child.pid, 'SIGKILL')
  const limit = setTimeout(stop, minutes * 60_000)
  const interrupt = () => {
    stop()
    process.exit(130)
  }
  process.once('SIGINT', interrupt)
  const [[status, signal], stderr] = await Promise.all([once(child, 'close'), text(child.stderr)])
  const seconds = (performance.now() - start) / 1000
  clearTimeout(limit)
  process.off('SIGINT', interrupt)
  const [user, system, kibibytes] = hasTime && signal === null ? readFileSync(usage, 'utf8').split(' ').map(Number) : []
  rmSync(scratch, {recursive: true, force: true})
  const failed = codes.includes(status) ? undefined : `${command.join(' ')}: ${signal ?? `exit ${status}`}\n${stderr}`
  return {seconds, cpu: user + system, peak: kibibytes / 1024, stderr, failed}
}
