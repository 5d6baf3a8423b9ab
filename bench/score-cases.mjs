import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {mergeAll} from '../dist/index.js'

/** Scores the project's own labeled cases, a row a kind: what a person found, what the tool reports, and the near misses it reports. */
export async function scoreCases(root) {
  const rows = []
  for (const kind of readdirSync(root).sort()) {
    const row = {kind, labels: 0, found: 0, rightKind: 0, reported: 0, nearMisses: 0, hit: 0}
    for (const name of readdirSync(join(root, kind)).sort()) await scoreCase(join(root, kind, name), row)
    rows.push(row)
  }
  const sum = (key) => rows.reduce((all, row) => all + row[key], 0)
  const pooled = Object.fromEntries(Object.keys(rows[0]).map((key) => [key, key === 'kind' ? '**pooled**' : sum(key)]))
  return table([...rows, pooled])
}

async function scoreCase(folder, row) {
  const {conflicts: labels} = JSON.parse(readFileSync(join(folder, 'label.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'))
  const {merged} = await mergeAll(files, {cache: ''}, {cwd: folder})
  const reported = merged.flatMap(({conflicts}) => conflicts.filter(({candidate}) => !candidate))
  row.reported += reported.length
  if (labels.length === 0) {
    row.nearMisses++
    if (reported.length > 0) row.hit++
  }
  for (const label of labels) {
    const found = reported.filter((conflict) => takesSides(conflict, label))
    row.labels++
    if (found.length > 0) row.found++
    if (found.some(({kind}) => kind === label.kind)) row.rightKind++
  }
}

/** Two of its positions hold places of two sides of the label. */
function takesSides({positions}, label) {
  const sides = label.positions.map((places) =>
    positions.findIndex(({origins}) => places.some((place) => origins.some((origin) => isAt(origin, place))))
  )
  return new Set(sides.filter((side) => side !== -1)).size >= 2
}

function isAt({file, line, endLine}, place) {
  const [, name, first, last = first] = /^(.*):(\d+)(?:-(\d+))?$/.exec(place) ?? []
  return file === name && line <= Number(last) && Number(first) <= endLine
}

function table(rows) {
  return [
    '| kind | labeled | found | of the right kind | reported | near misses | of these reported |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(
      ({kind, labels, found, rightKind, reported, nearMisses, hit}) =>
        `| ${[kind, labels, found, rightKind, reported, nearMisses, hit].join(' | ')} |`
    ),
    ''
  ].join('\n')
}
