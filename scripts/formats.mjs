#!/usr/bin/env node
// Reads every file of a folder as each run does, one by one, and tells what came of it, format by format; without a folder, the formats.
//   npm run formats [-- FOLDER [--write]]      --write puts the tables into docs/formats.md
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join, resolve, sep} from 'node:path'
import {bytesLike} from '../dist/1-read/bytes-like.js'
import {discover} from '../dist/1-read/discover.js'
import {isAgentFile} from '../dist/1-read/is-agent-file.js'
import {readFile} from '../dist/1-read/read-file.js'
import {splitAgents} from '../dist/1-read/split-agents.js'
import {parseAgent} from '../dist/2-parse/parse-agent.js'
import {fileOnDisk} from '../dist/formats/file-on-disk.js'
import {formatRows} from '../dist/formats/format-rows.js'
import {formats} from '../dist/formats/index.js'
import {placeOf} from '../dist/formats/place-of.js'
import {defaults} from '../dist/options.js'
import {writeBack} from '../dist/write-back.js'

const args = process.argv.slice(2)
const folder = args.find((arg) => !arg.startsWith('--'))
const page = new URL('../docs/formats.md', import.meta.url)
const tables = {formats: formatRows(formats), ...(folder && {corpus: corpusRows(resolve(folder))})}
process.stdout.write(`${tables.corpus ?? tables.formats}\n`)
if (args.includes('--write')) {
  const written = Object.entries(tables).reduce(
    (text, [name, rows]) => {
      return text.replace(new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`), () => `<!-- ${name} -->\n${rows}\n<!-- /${name} -->`)
    },
    readFileSync(page, 'utf8')
  )
  writeFileSync(page, written)
}

function corpusRows(root) {
  const {files, unread} = discover(['.'], {ignore: [], out: defaults.out}, root)
  const rows = new Map()
  const rowOf = (id) =>
    rows.get(id) ?? rows.set(id, {files: 0, agents: 0, left: 0, repaired: 0, same: 0, crashes: 0, codes: new Map()}).get(id)
  for (const {file, problem} of unread) leave(rowOf(formatOf(file)), problem.code)
  for (const found of files) read(found, rowOf)
  const told = new Set([...files, ...unread].map(({file}) => file))
  const silent = filesBelow(root).filter((file) => !told.has(file))
  const ordered = formats.flatMap(({id}) => (rows.has(id) ? [[id, rows.get(id)]] : []))
  const sum = (key) => ordered.reduce((total, [, row]) => total + row[key], 0)
  const counts = ({files, agents, left, repaired, same, crashes}) => [files, agents, left, repaired, same, crashes]
  return [
    '| format | files | agents | left out with a code | repaired | written back to the byte | crashes | problems by code |',
    '|---|---|---|---|---|---|---|---|',
    ...ordered.map(([id, row]) => `| \`${id}\` | ${counts(row).join(' | ')} | ${codesOf(row)} |`),
    `| all | ${['files', 'agents', 'left', 'repaired', 'same', 'crashes'].map(sum).join(' | ')} | |`,
    '',
    `Files that were neither read nor told of: ${silent.length}${silent.length > 0 ? ` (${silent.slice(0, 5).join(', ')})` : ''}.`
  ].join('\n')
}

function read(found, rowOf) {
  const first = rowOf(formatOf(found.file))
  let row = first
  try {
    const whole = readFile(found, defaults.maxBytes)
    if (!('text' in whole)) return leave(first, whole.problem.code)
    let text = whole.text
    for (const source of splitAgents(whole)) {
      if (!('text' in source)) {
        leave(row, source.problem.code)
        row.files--
        continue
      }
      const agent = parseAgent(source)
      row = rowOf(agent.format)
      row.agents++
      if (agent.problems.some(({code}) => /repaired|front-matter|not-utf8|not-parsed/.test(code))) row.repaired++
      for (const {code} of agent.problems) row.codes.set(code, (row.codes.get(code) ?? 0) + 1)
      const fields = Object.fromEntries(agent.frontMatter.fields.map(({key, value}) => [key, value]).reverse())
      text = writeBack(text, source, {fields, body: agent.body})
    }
    row.files++
    const bytes = readFileSync(found.path)
    if (Buffer.from(bytesLike(text, whole.text, bytes)).equals(bytes)) row.same++
  } catch (error) {
    row.files++
    row.crashes++
    process.stderr.write(`${found.file}: ${error.stack}\n`)
  }
}

function leave(row, code) {
  row.files++
  row.left++
  row.codes.set(code, (row.codes.get(code) ?? 0) + 1)
}

function formatOf(file) {
  return placeOf(fileOnDisk(file))?.format.id ?? 'markdown'
}

function codesOf({codes}) {
  return [...codes]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([code, count]) => `${code} ${count}`)
    .join(', ')
}

/** What a run should tell of; a walk of its own, so that it does not believe the one it is to check. */
function filesBelow(root) {
  return readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && isAgentFile(join(entry.parentPath, entry.name)))
    .map((entry) =>
      join(entry.parentPath, basename(entry.name))
        .slice(root.length + 1)
        .replaceAll(sep, '/')
    )
    .filter((file) => !/(?:^|\/)(?:node_modules|\.git)\//.test(file))
}
