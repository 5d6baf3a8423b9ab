import {median} from './median.mjs'

/** Markdown: what a file costs in a library of each size, as a ratio to what it costs in the first one that ended. */
export function growthTable(runs, sources) {
  const first = runs.find(finished)
  const rows = runs.map((run) => {
    if (!finished(run)) return [...sizesOf(run, sources), 'failed', ...Array(6).fill('–')]
    const [seconds, peak, pairs] = ['seconds', 'peak', 'pairs'].map((key) => median(run.measured.map((one) => one[key])))
    return [
      ...sizesOf(run, sources),
      seconds.toFixed(1),
      ((1000 * seconds) / run.size).toFixed(2),
      ratio(run, first, 'seconds'),
      ratio(run, first, 'cpu'),
      known(peak, 0),
      known(pairs, 0),
      known(pairs / run.size, 2)
    ]
  })
  const lines = [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`)
  return lines.join('')
}

const headings = [
  'files',
  'MiB',
  'files a source',
  'seconds',
  'ms a file',
  'ratio',
  'processor ratio',
  'peak MiB',
  'candidate pairs',
  'pairs a file'
]

const finished = ({measured}) => measured.every(({failed}) => failed === undefined)

function sizesOf({size, bytes}, sources) {
  return [size, (bytes / 2 ** 20).toFixed(1), (size / sources).toFixed(1)]
}

/** By round: what slowed the machine in a round slowed both. */
function ratio(run, first, key) {
  const ratios = run.measured.map((one, round) => one[key] / run.size / (first.measured[round][key] / first.size))
  return known(median(ratios), 2)
}

const known = (number, digits) => (Number.isNaN(number) ? '–' : number.toFixed(digits))
