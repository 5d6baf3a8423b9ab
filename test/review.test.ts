import {writeFileSync} from 'node:fs'
import {request} from 'node:http'
import {join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {reportPages} from '../src/5-report/report-pages.js'
import {piecesOf} from '../src/6-apply/pieces-of.js'
import {createReview} from '../src/cli/review/create-review.js'
import {serveReview} from '../src/cli/review/serve-review.js'
import {defaults} from '../src/options.js'
import {withoutConflict} from '../src/util/without-conflict.js'
import {apiAgent} from './support/agent-text.js'
import {tempFolder, textOf} from './support/folders.js'
import {runCli} from './support/run-cli.js'

const file = 'agentmerge.decisions.yaml'

const twins = {
  'agents/first.md': apiAgent('api-builder', 'Keep functions under 30 lines.'),
  'agents/second.md': apiAgent('api-maker', 'Keep functions under 50 lines.')
}

async function reviewOf(files: Readonly<Record<string, string>> = twins) {
  const cwd = tempFolder(files)
  const review = await createReview(['agents'], defaults, {cwd})
  const id = review.result().merged[0]?.conflicts.find(({kind}) => kind === 'value')?.id ?? ''
  return {cwd, review, id, decisions: () => textOf(join(cwd, file))}
}

interface Answer {
  readonly code: number
  readonly text: string
  readonly headers: Readonly<Record<string, unknown>>
}

async function served(files?: Readonly<Record<string, string>>) {
  const reviewed = await reviewOf(files)
  const {address, close} = await serveReview(reviewed.review)
  onTestFinished(close)
  const {hostname, port, host, pathname} = new URL(address)
  const token = pathname.split('/')[1] ?? ''
  const ask = (path: string, {method = 'GET', headers = {}, body = ''} = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = request({hostname, port, path, method, headers, agent: false}, (response) => {
        let text = ''
        response.on('data', (piece) => {
          text += piece
        })
        response.on('end', () => resolve({code: response.statusCode ?? 0, text, headers: response.headers}))
      })
      asked.on('error', reject)
      asked.end(body)
    })
  const post = (body: unknown, headers = {}) =>
    ask(`/${token}/decisions`, {
      method: 'POST',
      headers: {'content-type': 'application/json', ...headers},
      body: typeof body === 'string' ? body : JSON.stringify(body)
    })
  return {...reviewed, address, pathname, host, token, ask, post}
}

describe('the server of agentmerge review', () => {
  test('gives the page to who knows the address, with a policy that lets it ask this server alone', async () => {
    const {ask, pathname, address, review} = await served()
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/report\.html$/)
    const {code, text, headers} = await ask(pathname)
    expect(code).toBe(200)
    expect(text).toContain("connect-src 'self'")
    const fromDisk = reportPages(review.result(), 'out')
      .flatMap((page) => [...piecesOf(page)])
      .join('')
    expect(fromDisk).toContain("default-src 'none'")
    expect(fromDisk).not.toContain('connect-src')
    expect(text).toContain('Keep functions under 30 lines.')
    expect(headers).toMatchObject({'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff'})
  })

  test('refuses a wrong token, another host, another origin and another site, also to write', async () => {
    const {ask, post, pathname, token, host, id, decisions} = await served()
    const wrong = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
    for (const path of ['/', '/report.html', `/${wrong}/report.html`, `/${token.slice(1)}/report.html`, `/x/${token}/report.html`])
      expect((await ask(path)).code, path).toBe(403)
    const strange: readonly Record<string, string>[] = [
      {host: 'evil.example'},
      {host: host.replace('127.0.0.1', 'localhost')},
      {origin: 'http://evil.example'},
      {origin: 'null'},
      {'sec-fetch-site': 'cross-site'}
    ]
    for (const headers of strange) {
      expect((await ask(pathname, {headers})).code, JSON.stringify(headers)).toBe(403)
      expect((await post({id, choose: 'both'}, headers)).code, JSON.stringify(headers)).toBe(403)
    }
    expect(decisions()).toBeUndefined()
    expect((await post({id, choose: 'both'}, {origin: `http://${host}`})).code).toBe(200)
    expect(decisions()).toContain('choose: both')
  })

  test('gives out no other file, and takes no other method', async () => {
    const {ask, token} = await served()
    for (const path of ['agents/first.md', '../agents/first.md', file, '', 'report-2.html'])
      expect((await ask(`/${token}/${path}`)).code, path).toBe(404)
    expect((await ask(`/${token}/report.html`, {method: 'DELETE'})).code).toBe(405)
  })

  test('takes only what the merge can apply', async () => {
    const {post, id, decisions} = await served()
    const wrong: readonly unknown[] = [
      'no json',
      [],
      null,
      {choose: 'both'},
      {id: 'c-000000', choose: 'both'},
      {id, choose: '40 lines'},
      {id},
      {id, choose: 'both', write: 'Be short.'},
      {id, write: 'Be short. Be kind.'},
      {id, write: ''},
      {id, write: 'x'.repeat(200_000)}
    ]
    for (const body of wrong) {
      const {code, text} = await post(body)
      expect([400, 409], JSON.stringify(body)?.slice(0, 80)).toContain(code)
      expect(JSON.parse(text).fault).toMatch(/^Cannot /)
    }
    expect((await post({id, choose: 'both'}, {'content-type': 'text/plain'})).code).toBe(400)
    expect(decisions()).toBeUndefined()
  })

  test('tells every open page of a change', async () => {
    const {address, post, id} = await served()
    const events = await fetch(address.replace('report.html', 'changes'))
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader?.read())?.value).toContain('"version":1')
    await post({id, choose: 'both', tab: 'one'})
    expect((await reader?.read())?.value).toBe('data: {"version":2,"cause":"decision","tab":"one","fault":""}\n\n')
    await reader?.cancel()
  })
})

describe('a review', () => {
  test('writes a decision at once and shows the canonical agent that follows from it', async () => {
    const {review, id, decisions} = await reviewOf()
    expect(review.page('report.html')).not.toContain('"choose":"50 lines"')
    expect(review.result().merged[0]?.text).toContain('30 lines')
    expect(await review.change({id, choose: '50 lines', reason: 'the linter'})).toBe('')
    expect(decisions()).toBe(`conflicts:\n  - id: ${id}\n    quotes: [30 lines, 50 lines]\n    choose: 50 lines\n    reason: the linter\n`)
    expect(review.result().merged[0]?.text).toContain('50 lines')
    expect(review.result().merged[0]?.text).not.toContain('30 lines')
    expect(review.page('report.html')).toContain('"choose":"50 lines"')
  })

  test('forgets a decision', async () => {
    const {review, id, decisions} = await reviewOf({...twins, [file]: '# Ours.\nrules: []\n'})
    await review.change({id, choose: '50 lines'})
    expect(await review.change({id, undo: true})).toBe('')
    expect(decisions()).toBe('# Ours.\nrules: []\n\nconflicts: []\n')
    expect(review.result().merged[0]?.text).toContain('30 lines')
    expect(await review.change({id, undo: true})).toContain('change it in `agentmerge.decisions.yaml`')
  })

  test('keeps what somebody wrote into the file meanwhile, and shows it', async () => {
    const {cwd, review, id, decisions} = await reviewOf()
    const theirs = '# Ines\nrules:\n  - quote: Log requests as structured JSON with a correlation id.\n    drop: true # really\n'
    writeFileSync(join(cwd, file), theirs)
    expect(await review.change({id, choose: '50 lines'})).toBe('')
    expect(decisions()?.startsWith(theirs)).toBe(true)
    expect(review.result().merged[0]?.text).not.toContain('correlation id')
    expect(review.result().merged[0]?.text).toContain('50 lines')
  })

  test('of two decisions at once loses none', async () => {
    const more = {...twins, 'agents/second.md': twins['agents/second.md'].replace('---\nname', '---\nmodel: haiku\nname')}
    const {review, decisions} = await reviewOf({
      ...more,
      'agents/first.md': twins['agents/first.md'].replace('---\nname', '---\nmodel: opus\nname')
    })
    const ids = review.result().merged[0]?.conflicts.map(({id}) => id) ?? []
    expect(ids.length).toBe(2)
    expect(await Promise.all(ids.map((id) => review.change({id, choose: 'no conflict'})))).toEqual(['', ''])
    for (const id of ids) expect(decisions()).toContain(id)
  })

  test('follows a source that changes, and refuses a decision about what is gone', async () => {
    const {cwd, review, id, decisions} = await reviewOf()
    writeFileSync(join(cwd, 'agents/second.md'), apiAgent('api-maker', 'Keep functions under 30 lines.', 'Name each test after its case.'))
    expect(await review.change({id, choose: '50 lines'})).toContain(`Cannot find the conflict \`${id}\``)
    expect(decisions()).toBeUndefined()
    expect(review.state()).toEqual({version: 2, cause: 'files', tab: '', fault: ''})
    await review.look()
    expect(review.state().version).toBe(2)
  })

  test('sees a new file', async () => {
    const {cwd, review} = await reviewOf()
    writeFileSync(join(cwd, 'agents/third.md'), apiAgent('api-third', 'Keep functions under 50 lines.'))
    await review.look()
    expect(review.result().merged[0]?.members).toContain('agents/third.md')
  })

  test('says what is wrong with the file, writes nothing over it, and goes on when it is put right', async () => {
    const {cwd, review, id, decisions} = await reviewOf()
    writeFileSync(join(cwd, file), 'conflicts: [')
    await review.look()
    expect(review.state()).toMatchObject({version: 1, fault: expect.stringContaining('expected YAML')})
    expect(await review.change({id, choose: '50 lines'})).toContain('expected YAML')
    expect(decisions()).toBe('conflicts: [')
    writeFileSync(join(cwd, file), 'conflicts: []\n')
    expect(await review.change({id, choose: '50 lines'})).toBe('')
    expect(review.state()).toMatchObject({fault: ''})
    expect(decisions()).toContain(id)
  })
})

describe('agentmerge review', () => {
  test('serves until it is stopped, and opens the browser only where it is asked to', async () => {
    const cwd = tempFolder(twins)
    for (const open of [[], ['--open']]) {
      const stop = new AbortController()
      const shown: string[] = []
      const running = runCli(['review', 'agents', ...open], cwd, {stop: stop.signal, browse: (address) => shown.push(address)})
      setTimeout(() => stop.abort(), 1500)
      const {code, stdout, stderr} = await running
      expect(code).toBe(0)
      expect(stdout).toMatch(/^Review at http:\/\/127\.0\.0\.1:\d+\/[\w-]+\/report\.html\n$/)
      expect(stderr).toContain('Ctrl-C')
      expect(shown).toEqual(open.length > 0 ? [stdout.trim().replace('Review at ', '')] : [])
    }
  })

  test('needs an agent, and a path where there was no run', async () => {
    expect((await runCli(['review'], tempFolder())).code).toBe(2)
    expect((await runCli(['review', '.'], tempFolder())).code).toBe(2)
  })
})

describe('a decision that is taken out', () => {
  const before = '# Ours.\nconflicts:\n  # One.\n  - id: c-111111\n    choose: both # why\n  # Two.\n  - id: c-222222\n    choose: drop\n'

  test('goes with its comment, and the others stay', () => {
    expect(withoutConflict(before, 'c-222222')).toBe(before.slice(0, before.indexOf('  # Two.')))
  })

  test('changes nothing where there is none', () => {
    for (const text of ['', '# Ours.\n', before]) expect(withoutConflict(text, 'c-333333')).toBe(text)
  })

  test('keeps the line ends of Windows', () => {
    expect(withoutConflict(before.replaceAll('\n', '\r\n'), 'c-222222')).not.toMatch(/[^\r]\n/)
  })
})
