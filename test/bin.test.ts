import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {apiAgent} from './support/agent-text.js'
import {tempFolder} from './support/folders.js'
import {generateAgents} from './support/generate-agents.js'

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

test('a review is served until Ctrl-C', async () => {
  const folder = tempFolder({'a.md': apiAgent('api'), 'b.md': apiAgent('api')})
  const child = spawn(process.execPath, [bin, 'review', '.'], {cwd: folder})
  const ended = new Promise((resolve) => child.on('exit', (code) => resolve(code)))
  const address = await new Promise<string>((resolve) =>
    child.stdout.on('data', (text) => resolve(String(text).split(' ').pop()?.trim() ?? ''))
  )
  expect((await fetch(address)).status).toBe(200)
  expect((await fetch(address.replace(/\/[\w-]+\/report/, '/wrong/report'))).status).toBe(403)
  child.kill('SIGINT')
  expect(await ended).toBe(130)
})

test('the library can be imported as a program would', () => {
  const program = "import {scan, merge, check} from 'agentmerge'; console.log(typeof scan, typeof merge, typeof check)"
  const text = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8'
  })
  expect(text).toBe('function function function\n')
})

test.each(['dist', 'dist/bin'])('many files are read on several cores, to the same end: %s', (dist) => {
  const folder = tempFolder(generateAgents(1100, 6).texts)
  const program = `
    import {deepStrictEqual} from 'node:assert/strict'
    import {readdirSync} from 'node:fs'
    import {sketchFiles} from './${dist}/sketch-files.js'
    const names = readdirSync(process.argv[1], {recursive: true}).filter((name) => name.endsWith('.md')).sort()
    const files = [...names, 'gone.md'].map((file) => ({path: process.argv[1] + '/' + file, file, named: false}))
    let done = 0
    const made = await sketchFiles(files, 1e6, (count) => { done = count }, 2)
    deepStrictEqual(made, await sketchFiles(files, 1e6, () => {}, 1))
    console.log(made.length, made.filter(({unread}) => unread.length > 0).length, done > 1000)`
  const text = execFileSync(process.execPath, ['--input-type=module', '-e', program, folder], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8'
  })
  expect(text).toBe('1101 1 true\n')
})

test('many groups are merged on several cores, to the same end', () => {
  const folder = tempFolder(generateAgents(120, 6).texts)
  const program = `
    import {deepStrictEqual, rejects} from 'node:assert/strict'
    import {appendFileSync} from 'node:fs'
    import {AgentmergeError, defaults, scan} from './dist/index.js'
    import {noDecisions} from './dist/1-read/read-decisions.js'
    import {startMerging} from './dist/merge-groups.js'
    const mergeGroups = async (found, options, hooks, threads) =>
      startMerging(found, options, hooks, {decisions: noDecisions, isFolder: true}, {}, threads).finish(found)
    const found = await scan([process.argv[1]], {cache: ''})
    let done = 0
    const merged = await mergeGroups(found, defaults, {onProgress: (_, count) => { done = count }}, 2)
    deepStrictEqual(merged, await mergeGroups(found, defaults, {}, 1))
    console.log(merged.merged.length > 10, done === merged.merged.length)
    appendFileSync(found.groups[1].members[0], 'changed')
    await rejects(mergeGroups(found, defaults, {}, 2), AgentmergeError)`
  const text = execFileSync(process.execPath, ['--input-type=module', '-e', program, folder], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8'
  })
  expect(text).toBe('true true\n')
})
