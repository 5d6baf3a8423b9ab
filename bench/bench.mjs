// Times the stages on a folder, as a ratio to the bare remark parse of the same files in the same process.
import {resolve} from 'node:path'
import {performance} from 'node:perf_hooks'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {readSources} from '../dist/1-read/read-sources.js'
import {parseAgent} from '../dist/2-parse/parse-agent.js'
import {compare} from '../dist/3-compare/compare.js'
import {defaults, merge, reportJson, reportMarkdown, reportTerminal} from '../dist/index.js'

const rounds = 5
const [folder] = process.argv.slice(2)

if (folder === undefined) {
  process.stderr.write('Cannot start without a folder, expected `npm run bench -- FOLDER`\n')
  process.exitCode = 2
} else {
  const paths = [resolve(folder)]
  const runs = []
  // The first run warms up: its code is not compiled yet.
  for (let round = 0; round <= rounds; round++) runs.push(await timeStages(paths))
  process.stdout.write(table(runs.slice(1)))
}

async function timeStages(paths) {
  const [read, sources] = await timed(() => readSources(paths, defaults, process.cwd()))
  const processor = unified().use(remarkParse).use(remarkGfm)
  const [bare] = await timed(() => sources.files.map(({text}) => processor.parse(text)))
  const [parse, agents] = await timed(() => sources.files.map((source) => parseAgent(source)))
  const [comparison] = await timed(() => compare(agents, defaults.threshold, false))
  const [whole, result] = await timed(() => merge(paths))
  const [report] = await timed(() => [
    reportJson(result),
    reportMarkdown(result),
    reportTerminal(result, {colors: false, verbose: false, out: defaults.out})
  ])
  // Merging cannot be called alone from outside; it is what the main job takes beyond the stages before it.
  const merging = Math.max(0, whole - read - parse - comparison)
  const bytes = sources.files.reduce((sum, file) => sum + file.bytes, 0)
  return {
    files: sources.files.length,
    bytes,
    bare,
    stages: {read, parse, compare: comparison, merge: merging, report, total: whole + report}
  }
}

async function timed(work) {
  globalThis.gc?.()
  const start = performance.now()
  const result = await work()
  return [performance.now() - start, result]
}

function table(runs) {
  const {files, bytes, stages} = runs[0]
  const rows = Object.keys(stages).map((name) => {
    const milliseconds = median(runs.map((run) => run.stages[name]))
    const ratio = median(runs.map((run) => run.stages[name] / run.bare))
    return `| ${name} | ${milliseconds.toFixed(1)} | ${ratio.toFixed(2)} |`
  })
  return `${files} files, ${(bytes / 1024).toFixed(0)} KiB, median of ${runs.length} runs, Node ${process.versions.node}

| stage | ms | ratio |
|---|---|---|
| bare remark parse | ${median(runs.map((run) => run.bare)).toFixed(1)} | 1.00 |
${rows.join('\n')}
`
}

function median(numbers) {
  const sorted = numbers.toSorted((left, right) => left - right)
  return sorted[sorted.length >> 1]
}
