// Compiles src/ into dist/ from scratch, so that nothing stays there of a file that is gone, and bundles the command into dist/bin/.
import {spawnSync} from 'node:child_process'
import {copyFileSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {build} from 'rolldown'
import {pageScript} from './page-script.mjs'
import {pageStyle} from './page-style.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const schemas = ['report.schema.json', 'record.schema.json']

rmSync(`${root}dist`, {recursive: true, force: true})
const {status} = spawnSync(process.execPath, [tsc, '-p', root], {stdio: 'inherit'})
for (const schema of schemas) copyFileSync(`${root}src/${schema}`, `${root}dist/${schema}`)
if (status === 0) {
  writeFileSync(`${root}dist/page-assets.json`, JSON.stringify({script: await pageScript(root), style: pageStyle(root)}))
  await bundle()
}
process.exitCode = status ?? 1

/** A program in a few files starts in half the time that it takes in two hundred. All of them lie in one folder: they name each other. */
function bundle() {
  const {dependencies} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  return build({
    cwd: `${root}dist`,
    input: {
      main: './cli/main.js',
      'sketch-files': './sketch-files.js',
      'sketch-worker': './sketch-worker.js',
      'merge-worker': './merge-worker.js'
    },
    external: Object.keys(dependencies),
    platform: 'node',
    output: {dir: 'bin', entryFileNames: '[name].js', chunkFileNames: '[name].js'}
  })
}
