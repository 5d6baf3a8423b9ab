import {measure} from './measure.mjs'

/** Run the contenders by turns, so that what slows the machine for a while slows them all. The first round warms up and is thrown away. */
export async function runRounds(contenders, count) {
  const rounds = []
  for (let round = 0; round <= count; round++) {
    const runs = []
    for (const contender of contenders) {
      process.stderr.write(`round ${round} of ${count}: ${contender.name}\n`)
      contender.prepare?.()
      const run = await measure(contender)
      if (run.failed !== undefined) throw new Error(`Cannot measure ${run.failed}`)
      runs.push(run)
    }
    rounds.push(runs)
  }
  return rounds.slice(1)
}
