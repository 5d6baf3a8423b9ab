// Compiles src/ into dist/ from scratch, so that nothing stays there of a file that is gone.
import {spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const schema = 'report.schema.json'

rmSync(`${root}dist`, {recursive: true, force: true})
const {status} = spawnSync(process.execPath, [tsc, '-p', root], {stdio: 'inherit'})
if (existsSync(`${root}src/${schema}`)) copyFileSync(`${root}src/${schema}`, `${root}dist/${schema}`)
process.exitCode = status ?? 1
