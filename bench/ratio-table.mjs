import {median} from './median.mjs'

/** Markdown: what each contender takes, and how often that is what the measure takes in the same round. */
export function ratioTable(contenders, rounds, measure) {
  const by = contenders.findIndex(({name}) => name === measure)
  const rows = contenders.map(({name}, at) => {
    const ratios = rounds.map((round) => round[at].seconds / round[by].seconds).sort((left, right) => left - right)
    const cpu = median(rounds.map((round) => round[at].cpu / round[by].cpu))
    const seconds = median(rounds.map((round) => round[at].seconds))
    const peak = median(rounds.map((round) => round[at].peak))
    const spread = `${ratios[0].toFixed(2)} to ${ratios.at(-1).toFixed(2)}`
    return `| ${name} | ${seconds.toFixed(2)} | ${median(ratios).toFixed(2)} | ${spread} | ${known(cpu, 2)} | ${known(peak, 0)} |`
  })
  return `| process | seconds | ratio | rounds | processor ratio | peak MiB |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`
}

const known = (number, digits) => (Number.isNaN(number) ? '–' : number.toFixed(digits))
