import {mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {apiAgent, poetAgent} from '../support/agent-text.js'
import {filesBelow, tempFolder, textOf} from '../support/folders.js'
import {generateAgents} from '../support/generate-agents.js'
import {type Ended, runBin} from '../support/run-bin.js'
import {runCli} from '../support/run-cli.js'
import {snapshot} from '../support/snapshot.js'

const first = apiAgent('first-api')
const second = apiAgent('second-api', 'Page every list.')
const agents = {'agents/first.md': first, 'agents/second.md': second, 'agents/third.md': poetAgent()}
const changed = apiAgent('second-api', 'Page every list by cursor.')

type Files = Readonly<Record<string, string>>
const within = (folder: string, below: string): Files =>
  Object.fromEntries(Object.entries(snapshot(folder)).filter(([path]) => path.startsWith(`${below}/`)))

const sentence = ({code, stderr}: Pick<Ended, 'code' | 'stderr'>): string => {
  expect(code, stderr).toBe(2)
  expect(stderr).not.toMatch(/internal error|\n {4}at /)
  return stderr.split('\n').find((line) => line.startsWith('agentmerge: ')) ?? `no error: ${stderr}`
}

/** A folder with an output of older sources, and what a run makes of the present ones. */
async function prepared(): Promise<{readonly folder: string; readonly old: Files; readonly next: Files}> {
  const folder = tempFolder(agents)
  await runCli(['agents'], folder)
  const old = within(folder, 'out')
  writeFileSync(join(folder, 'agents/second.md'), changed)
  const other = tempFolder({...agents, 'agents/second.md': changed})
  await runCli(['agents'], other)
  return {folder, old, next: within(other, 'out')}
}

describe.for(['SIGINT', 'SIGTERM', 'SIGKILL'])('%s', (name) => {
  test('before any change of the disk leaves the old output or the new one, or the next run tidies up', {timeout: 240_000}, async () => {
    const {folder, old, next} = await prepared()
    const sources = within(folder, 'agents')
    const counter = join(tempFolder(), 'count')
    await runBin(['agents', '--no-cache'], tempFolder(agents), {fault: `signal ${name} -1`, env: {FAULT_COUNT: counter}})
    const count = Number(readFileSync(counter, 'utf8'))
    expect(count).toBeGreaterThan(10)
    for (let point = 0; point < count; point += 2) {
      const ended = await runBin(['agents', '--no-cache'], folder, {fault: `signal ${name} ${point}`})
      // Ctrl-C is noticed where the process looks for it, and by then all is written or nothing was begun.
      if (name === 'SIGINT') expect([0, 130]).toContain(ended.code)
      else expect(ended.signal ?? ended.code, ended.stderr).toBe(name)
      expect(within(folder, 'agents')).toEqual(sources)
      const stands = within(folder, 'out')
      if (Object.keys(stands).length > 0) expect([old, next]).toContainEqual(stands)
      expect((await runCli(['agents'], folder)).code).toBe(0)
      expect(within(folder, 'out')).toEqual(next)
      expect(Object.keys(snapshot(folder)).filter((path) => path.includes('.agentmerge-'))).toEqual([])
      writeFileSync(join(folder, 'agents/second.md'), second)
      await runCli(['agents'], folder)
      writeFileSync(join(folder, 'agents/second.md'), changed)
    }
  })
})

describe('a file that becomes another while it is read', () => {
  const acts = ['changed', 'truncated', 'emptied', 'removed', 'a folder']
  const times = [
    ['1 before', 'before it is looked at'],
    ['1 behind', 'while it is looked at'],
    ['2 before', 'before its group is merged'],
    ['2 behind', 'while its group is merged']
  ] as const

  test.for(acts.flatMap((act) => times.map(([when, words]) => [act, words, when] as const)))('%s %s', async ([act, , when]) => {
    const {folder, old} = await prepared()
    const others = [first, poetAgent()]
    const ended = await runBin(['agents', '--no-cache'], folder, {fault: `open agents/second.md ${when} ${act}`})
    expect(ended.stderr).not.toMatch(/internal error|\n {4}at /)
    expect([textOf(join(folder, 'agents/first.md')), textOf(join(folder, 'agents/third.md'))]).toEqual(others)
    const stands = within(folder, 'out')
    if (ended.code === 0) {
      // It was read as it stood at one moment, or left out with a reason.
      const isLeftOut = /second\.md.*left out/.test(ended.stderr)
      const report = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'))
      expect(report.agents.some(({file}: {file: string}) => file === 'agents/second.md')).toBe(!isLeftOut)
    } else {
      expect(sentence(ended)).toMatch(/`agents\/second\.md`/)
      expect(stands).toEqual(old)
    }
  })
})

describe('limits of the system', () => {
  test('a file may not grow as large as the report: the output stays, and the cause is told', async () => {
    const {folder, old} = await prepared()
    const ended = await runBin(['agents', '--no-cache'], folder, {limit: "trap '' XFSZ; ulimit -f 4"})
    expect(sentence(ended)).toContain('the disk takes no file of that size')
    expect(within(folder, 'out')).toEqual(old)
    expect(filesBelow(folder).filter((path) => path.includes('.agentmerge-'))).toEqual([])
  })

  test.runIf(process.getuid?.() === 0)('a full disk (a small tmpfs; needs root)', async () => {
    const {old, next} = await prepared()
    const folder = tempFolder()
    const outer = `mount -t tmpfs -o size=800k none ${folder} && cd ${folder}`
    const script = `${outer} && mkdir agents && cp -r "$FROM"/. . && (head -c 2000000 /dev/zero > fill; true) 2>/dev/null`
    const from = tempFolder(agents)
    await runCli(['agents'], from)
    writeFileSync(join(from, 'agents/second.md'), changed)
    const {execFileSync} = await import('node:child_process')
    const look = 'find out -type f | sort | xargs sha256sum; echo --; ls -A; echo --'
    const bin = join(import.meta.dirname, '../../bin/agentmerge.js')
    const run = `"${process.execPath}" "${bin}" agents --no-cache > /dev/null 2> /dev/shm/err-$$; echo "code $?"; cat /dev/shm/err-$$; rm /dev/shm/err-$$`
    const text = execFileSync('unshare', ['-m', 'bash', '-c', `${script}; ${run}; ${look}; rm fill; ${run}; ${look}`], {
      env: {...process.env, FROM: from},
      encoding: 'utf8'
    })
    expect(text).toMatch(/code 2\n[\s\S]*the disk is full/)
    expect(text).toContain('code 0')
    const hashes = (part: string) => [...part.matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm)].map(([, hash, path]) => [path, `644 ${hash}`])
    const [before = '', , after = ''] = text.split(/^--$/m)
    expect(Object.fromEntries(hashes(before))).toEqual(old)
    expect(Object.fromEntries(hashes(after))).toEqual(next)
  })

  test('a target below a file, or in a folder that takes nothing', async () => {
    const {folder, old} = await prepared()
    writeFileSync(join(folder, 'file'), 'mine')
    expect(sentence(await runCli(['agents', '--out', 'file/out'], folder))).toContain('it is not a folder')
    expect(sentence(await runCli(['agents', '--out', '/proc/out'], folder))).toMatch(/Cannot write `\/proc\/out`/)
    expect(within(folder, 'out')).toEqual(old)
  })

  test('64 open files are enough for 20,000', {timeout: 240_000}, async () => {
    const folder = tempFolder()
    const texts = Array.from(
      {length: 20_000},
      (_, at) => [`${at % 50}/${at}.md`, `---\nname: n${at}\n---\n- Keep item ${at} of list ${at % 977}.\n`] as const
    )
    for (let at = 0; at < 50; at++) mkdirSync(join(folder, String(at)))
    for (const [path, text] of texts) writeFileSync(join(folder, path), text)
    const {code, stderr, stdout} = await runBin(['scan', '.', '--json', '--no-cache'], folder, {limit: 'ulimit -n 64'})
    expect(code, stderr).toBe(0)
    const {agents: found, unread} = JSON.parse(stdout)
    expect([found.length, unread.length]).toEqual([20_000, 0])
  })
})

describe('two at once', () => {
  test('write one output after the other, and lose nothing', {timeout: 240_000}, async () => {
    for (let round = 0; round < 8; round++) {
      const {folder, next} = await prepared()
      writeFileSync(join(folder, 'out/notes.txt'), 'mine')
      const ended = await Promise.all([0, 1, 2].map(() => runBin(['agents', '--no-cache'], folder)))
      for (const one of ended) expect(one.code, one.stderr).toBe(0)
      const {'out/notes.txt': notes, ...stands} = within(folder, 'out')
      expect(notes).toBeDefined()
      expect(stands).toEqual(next)
      expect(filesBelow(folder).filter((path) => path.includes('.agentmerge-'))).toEqual([])
    }
  })

  test('share a cache', {timeout: 120_000}, async () => {
    const folder = tempFolder(generateAgents(220, 4).texts)
    const env = {AGENTMERGE_CACHE: tempFolder()}
    const ended = await Promise.all([0, 1].map(() => runBin(['scan', '.', '--json'], folder, {env})))
    const again = await runBin(['scan', '.', '--json'], folder, {env})
    for (const one of ended) expect({code: one.code, stdout: one.stdout}).toEqual({code: 0, stdout: again.stdout})
  })

  test('wait for one that hangs no longer than some seconds, and name it', {timeout: 60_000}, async () => {
    const {folder, old} = await prepared()
    writeFileSync(join(folder, '.out.agentmerge-lock'), String(process.ppid))
    expect(sentence(await runBin(['agents', '--no-cache'], folder))).toContain(`another run writes it (process ${process.ppid})`)
    expect(within(folder, 'out')).toEqual(old)
    writeFileSync(join(folder, '.out.agentmerge-lock'), '999999999')
    expect((await runBin(['agents', '--no-cache'], folder)).code).toBe(0)
  })

  test('apply once', {timeout: 120_000}, async () => {
    const folder = tempFolder(agents)
    const old = snapshot(folder)
    const ended = await Promise.all([0, 1].map(() => runBin(['apply', 'agents', '--write', '--no-git', '--no-cache'], folder)))
    expect(ended.map(({code}) => code)).toContain(0)
    for (const one of ended) if (one.code !== 0) sentence(one)
    expect((await runCli(['undo'], folder)).code).toBe(0)
    expect(snapshot(folder)).toEqual(old)
  })
})

describe('what stands in the way of its own files', () => {
  const rubbish = {
    nothing: '',
    bytes: '\u0000\u0001\u0002',
    'half of it': '{"tool": {"name": "agentmerge"',
    'another tool': '{"tool": {"name": "lint"}, "groups": [1]}',
    null: 'null',
    'a list': '[]',
    'wrong types':
      '{"tool": {"name": "agentmerge"}, "recordVersion": 1, "version": 1, "groups": 3, "agents": "x", "canonicals": [null], "apart": {}}'
  }
  const files = [
    'out/record.json',
    'out/report.json',
    'agentmerge.decisions.yaml',
    'agentmerge.applied.json',
    'agentmerge.config.json',
    'package.json'
  ]
  const commands = [
    ['agents'],
    ['verify'],
    ['status'],
    ['explain', 'c-123456'],
    ['apply', 'agents', '--write', '--no-git'],
    ['undo'],
    ['check', 'agents']
  ]

  test.for(files.flatMap((file) => Object.keys(rubbish).map((what) => [file, what] as const)))(
    '%s: %s',
    {timeout: 60_000},
    async ([file, what]) => {
      const {folder, old} = await prepared()
      const sources = within(folder, 'agents')
      writeFileSync(join(folder, file), rubbish[what as keyof typeof rubbish])
      for (const command of commands) {
        if (command[0] === 'apply' || command[0] === 'undo') continue
        const {code, stderr} = await runCli(command, folder)
        expect([0, 1, 2], stderr).toContain(code)
        expect(stderr).not.toMatch(/internal error|\n {4}at /)
        if (code === 2) expect(stderr).toMatch(/^(?:agentmerge: Cannot|out\/\S+ \w+ [\w-]+ Unexpected) /m)
        expect(within(folder, 'agents')).toEqual(sources)
      }
      const stands = within(folder, 'out')
      if (!file.startsWith('out/')) expect(Object.keys(stands)).toEqual(Object.keys(old))
      for (const command of commands.filter(([name]) => name === 'apply' || name === 'undo')) {
        const {code, stderr} = await runCli(command, folder)
        expect([0, 2], stderr).toContain(code)
        expect(stderr).not.toMatch(/internal error|\n {4}at /)
      }
    }
  )

  test('a cache of another make, or broken, is not there', {timeout: 120_000}, async () => {
    const folder = tempFolder(generateAgents(220, 5).texts)
    const cache = tempFolder()
    const run = () => runCli(['scan', '.', '--json'], folder, {env: {AGENTMERGE_CACHE: cache}})
    const right = await run()
    const kept = filesBelow(cache)
    expect(kept.length).toBeGreaterThan(0)
    const bytes = new Map(kept.map((name) => [name, readFileSync(join(cache, name))]))
    const breaks = [
      (all: Buffer) => all.subarray(0, all.length / 2),
      () => Buffer.from('no cache'),
      () => Buffer.alloc(0),
      (all: Buffer) => Buffer.from(all).fill(7, all.length - 20, all.length)
    ]
    for (const change of breaks) {
      for (const [name, all] of bytes) writeFileSync(join(cache, name), change(all))
      expect(await run()).toEqual(right)
    }
    for (const name of kept) {
      rmSync(join(cache, name), {force: true})
      mkdirSync(join(cache, name))
    }
    expect(await run()).toEqual(right)
  })
})

describe('a clock that jumps', () => {
  test('backwards with each look changes nothing', async () => {
    const {folder, next} = await prepared()
    const {code, stderr} = await runBin(['agents', '--verbose', '--no-cache'], folder, {fault: 'clock'})
    expect(code, stderr).toBe(0)
    expect(within(folder, 'out')).toEqual(next)
  })

  test.for([
    ['in the future', new Date('2099-01-01')],
    ['in 1970', new Date(0)]
  ] as const)('and files that were changed %s are read when they change', {timeout: 120_000}, async ([, time]) => {
    const {texts} = generateAgents(220, 6)
    const folder = tempFolder(texts)
    const cache = tempFolder()
    const run = (env: Record<string, string> = {AGENTMERGE_CACHE: cache}) => runCli(['scan', '.', '--json'], folder, {env})
    const stampAll = () => {
      for (const file of Object.keys(texts)) utimesSync(join(folder, file), time, time)
    }
    stampAll()
    await run()
    await run()
    const [some = ''] = Object.keys(texts)
    writeFileSync(join(folder, some), texts[some]?.replace(/^- .*$/m, (line) => line.toUpperCase()) ?? '')
    stampAll()
    expect((await run()).stdout).toBe((await run({})).stdout)
  })
})
