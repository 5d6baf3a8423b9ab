import {deepStrictEqual, strictEqual} from 'node:assert/strict'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {explain, mergeAll, status, verify, write} from '../../dist/index.js'
import {bendText} from './bend-text.mjs'
import {checkRemarks} from './check-remarks.mjs'
import {createRandom} from './create-random.mjs'

const schemaOf = (name) =>
  new Ajv2020({allowUnionTypes: true}).compile(JSON.parse(readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8')))
const schemas = {'report.json': schemaOf('report.schema.json'), 'record.json': schemaOf('record.schema.json')}

/** What is written proves itself, and rests: another run, in whatever order, writes the same bytes. So it is after an edit by hand. */
export async function checkWritten(result, {paths, settings, folder, edit}) {
  await checkFolder(result, {paths, settings, folder})
  const [merged] = result.merged
  if (edit === 0 || !merged) return
  const random = createRandom(edit)
  await explain(`${merged.canonical}:${1 + random.below(merged.text.split('\n').length)}`, settings, {cwd: folder})
  const file = join(folder, merged.canonical)
  writeFileSync(file, bendText(readFileSync(file, 'utf8'), [merged.text], random))
  await checkFolder(await mergeAll(paths, settings, {cwd: folder}), {paths, settings, folder})
}

async function checkFolder(result, {paths, settings, folder}) {
  checkRemarks(result)
  write(result, settings, {cwd: folder})
  const first = written(folder)
  for (const [name, isValid] of Object.entries(schemas)) {
    isValid(JSON.parse(first[name]))
    deepStrictEqual(isValid.errors ?? [], [], `${name} is not as its schema says`)
  }
  const {problems} = await verify([], settings, {cwd: folder})
  deepStrictEqual(problems, [], 'verify finds something in what was just written')
  const {sources, canonicals} = await status([], settings, {cwd: folder})
  deepStrictEqual([...sources, ...canonicals], [], 'status finds changes where there are none')
  write(await mergeAll(paths.toReversed(), settings, {cwd: folder}), settings, {cwd: folder})
  const second = written(folder)
  deepStrictEqual(Object.keys(second), Object.keys(first), 'a second run writes other files')
  for (const [name, text] of Object.entries(first))
    strictEqual(second[name], text, `a second run writes another ${name.replace(/^.*\./, '')}`)
}

function written(folder) {
  const entries = readdirSync(join(folder, 'out'), {withFileTypes: true, recursive: true}).filter((entry) => entry.isFile())
  const paths = entries.map(({parentPath, name}) => join(parentPath, name)).sort()
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 5), readFileSync(path, 'utf8')]))
}
