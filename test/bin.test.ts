import {execFileSync, spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {apiAgent} from './support/agent-text.js'
import {tempFolder} from './support/folders.js'

// These run what `npm run build` made, as a person starts it.
const bin = join(import.meta.dirname, '../bin/agentmerge.js')

test('the installed command gives the exit code to the shell', () => {
  const folder = tempFolder({'a.md': apiAgent('api'), 'b.md': apiAgent('api')})
  const run = (...argv: string[]) => spawnSync(process.execPath, [bin, ...argv], {cwd: folder, encoding: 'utf8'})
  expect(run('check', '.').status).toBe(1)
  expect(run('scan', '.').status).toBe(0)
  expect(run('--nope').status).toBe(2)
})

test('a reader that closes the pipe early is no error', () => {
  const folder = tempFolder(Object.fromEntries(Array.from({length: 40}, (_, index) => [`${index}.md`, apiAgent(`api-${index}`)])))
  const command = `"${process.execPath}" "${bin}" scan . --json | head -c 1; exit "\${PIPESTATUS[0]}"`
  const {status, stderr} = spawnSync('bash', ['-c', command], {cwd: folder, encoding: 'utf8'})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
})

test('the library can be imported as a program would', () => {
  const program = "import {scan, merge, check} from 'agentmerge'; console.log(typeof scan, typeof merge, typeof check)"
  const text = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8'
  })
  expect(text).toBe('function function function\n')
})
