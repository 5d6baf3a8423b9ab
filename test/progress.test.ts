import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {createProgress} from '../src/cli/create-progress.js'
import {apiAgent} from './support/agent-text.js'
import {filesBelow, tempFolder} from './support/folders.js'
import {generateAgents} from './support/generate-agents.js'
import {runCli} from './support/run-cli.js'

const twins = {'agents/a.md': apiAgent('api'), 'agents/b.md': apiAgent('api', 'Page every list.')}
/** A clock that moves by some milliseconds whenever it is looked at. */
const clock = (step: number) => {
  let time = 0
  return () => {
    time += step
    return time
  }
}

describe('--verbose', () => {
  test('says after each stage how long it took, what memory is held, and what was counted', async () => {
    const settings = {now: clock(250), memory: () => 64 * 1024 * 1024}
    const {stderr} = await runCli(['agents', '--verbose'], tempFolder(twins), settings)
    const stages = stderr.split('\n').filter((line) => line.includes(' MB; '))
    expect(stages[0]).toBe('read: 0.25 s, 64 MB; 2 files, 0 remembered')
    expect(stages).toContain('candidates: 0.25 s, 64 MB; 1 candidate pairs')
    expect(stages.map((line) => line.split(':')[0])).toEqual([
      'read',
      'copies',
      'boilerplate',
      'weights',
      'candidates',
      'overlaps',
      'groups',
      'pairs',
      'merge'
    ])
    expect((await runCli(['agents'], tempFolder(twins), settings)).stderr).toBe('')
  })
})

describe('the progress line', () => {
  const shown = (report: (progress: ReturnType<typeof createProgress>) => void, now: () => number) => {
    const lines: string[] = []
    const stderr = {isTTY: true, write: (text: string) => lines.push(text)}
    const progress = createProgress({stdout: stderr, stderr, env: {}, cwd: '', now, memory: () => 0}, false)
    report(progress)
    progress.clear()
    return lines.map((line) => line.replace(/^\r/, '').replace('\u001b[K', ''))
  }

  test('has a bar, a count and a rate', () => {
    const lines = shown(({report}) => {
      report('read', 0, 200)
      report('read', 50, 200)
      report('read', 200, 200)
    }, clock(500))
    expect(lines).toEqual([
      `read ${'░'.repeat(24)} 0/200, 0/s`,
      `read ${'█'.repeat(6)}${'░'.repeat(18)} 50/200, 50/s`,
      `read ${'█'.repeat(24)} 200/200, 133/s`,
      ''
    ])
  })

  test('starts to count anew with each stage, and is written only where it changed', () => {
    const lines = shown(({report}) => {
      report('read', 100, 100)
      report('read', 100, 100)
      report('compare', 10, 100)
    }, clock(10))
    expect(lines).toEqual([`read ${'█'.repeat(24)} 100/100`, `compare ██${'░'.repeat(22)} 10/100`, ''])
  })

  test('never runs over its end', () => {
    expect(shown(({report}) => report('compare', 30, 20), clock(1))[0]).toBe(`compare ${'█'.repeat(24)} 30/20`)
  })

  test('of a folder of many counts what was read', async () => {
    const {stderr} = await runCli(['scan', '.'], tempFolder(generateAgents(300, 1).texts), {tty: true, now: clock(100)})
    expect(stderr).toMatch(/\rread [█░]{24} 64\/300, \d+\/s/)
    expect(stderr).toMatch(/\rcompare [█░]{24} \d+\/\d+/)
    expect(stderr.endsWith('\r\u001b[K')).toBe(true)
  })
})

describe('Ctrl-C', () => {
  const {texts} = generateAgents(400, 1)
  /** Variants of each agent: seconds of work. */
  const library = (variants: number) =>
    Object.fromEntries(
      Array.from({length: variants}, (_, at) =>
        Object.entries(texts).map(([file, text]) => [`agents/${at}/${file}`, `${text}\n${file}\n`])
      ).flat()
    )

  test.for([
    ['a scan', ['scan', 'agents'], 10, 'read: ', 'pairs: '],
    ['the main job', ['agents'], 2, 'pairs: ', 'merge: ']
  ] as const)('stops %s at once with exit code 130 and leaves nothing behind', async ([, argv, variants, stage, last]) => {
    const [cwd, cache] = [tempFolder(library(variants)), tempFolder()]
    const child = spawn(process.execPath, [join(import.meta.dirname, '../bin/agentmerge.js'), ...argv, '--verbose'], {
      cwd,
      env: {...process.env, AGENTMERGE_CACHE: cache},
      stdio: ['ignore', 'ignore', 'pipe']
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    // In the middle of the work: this stage is done and the next one goes on.
    while (!said.includes(stage)) await once(child.stderr, 'data')
    const start = performance.now()
    child.kill('SIGINT')
    const [code] = await once(child, 'close')
    expect({code, isOver: said.includes(last)}).toEqual({code: 130, isOver: false})
    expect(performance.now() - start).toBeLessThan(1500)
    expect(readdirSync(cwd)).toEqual(['agents'])
    expect(filesBelow(cache).filter((name) => !name.endsWith('.bin'))).toEqual([])
  })
})
