import {createHash} from 'node:crypto'
import {mkdirSync, rmSync, symlinkSync, truncateSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {noCache} from '../src/1-read/cache.js'
import {discover} from '../src/1-read/discover.js'
import {readAll} from '../src/1-read/read-all.js'
import {readFile} from '../src/1-read/read-file.js'
import {readSources} from '../src/1-read/read-sources.js'
import {walkFolder} from '../src/1-read/walk-folder.js'
import type {SourceFile, UnreadFile} from '../src/model.js'
import type {Options} from '../src/options.js'
import {causeOf} from '../src/util/cause-of.js'
import {tempFolder} from './support/folders.js'

type Progress = (done: number, total: number) => void

const agent = '---\nname: a\n---\n\nDo it.\n'

const read = (cwd: string, paths: readonly string[], options: Partial<Options> = {}, onProgress: Progress = () => {}) =>
  readSources<SourceFile>(paths, {
    ...{ignore: [], out: 'out', ...options},
    cwd,
    readAll: async (files, done) => {
      const made = await readAll(files, options.maxBytes ?? 1000, (source) => source)
      done(made.length)
      return made
    },
    openCache: noCache,
    onProgress
  })

/** The files that were read, and `file: code` of those that were not. */
async function found(cwd: string, paths: readonly string[], options: Partial<Options> = {}) {
  const {taken, unread} = await read(cwd, paths, options)
  return {files: taken.map(({file}) => file), unread: unread.map(({file, problem}) => `${file}: ${problem.code}`)}
}

describe('what is read', () => {
  it('is every Markdown file below a folder, and every other one that a host reads as an agent, hidden folders included, sorted', async () => {
    const cwd = tempFolder({
      'b.md': agent,
      'a/x.markdown': agent,
      '.cursor/rules/r.mdc': agent,
      'A/deep/er/Y.MD': agent,
      'notes.txt': agent,
      '.cursorrules': agent,
      'a/.windsurfrules': agent,
      '.clinerules/r.md': agent,
      '.codex/agents/deep/c.toml': agent,
      '.codex/config.toml': agent,
      '.kiro/agents/k.json': agent,
      '.kiro/settings/mcp.json': agent,
      '.roomodes': agent,
      'package.json': agent,
      'pyproject.toml': agent,
      'ci.yaml': agent,
      'node_modules/p/n.md': agent,
      'a/node_modules/n.md': agent,
      '.git/g.md': agent
    })
    expect(await found(cwd, ['.'])).toEqual({
      files: [
        ...['.clinerules/r.md', '.codex/agents/deep/c.toml', '.cursor/rules/r.mdc', '.cursorrules', '.kiro/agents/k.json'],
        ...['A/deep/er/Y.MD', 'a/.windsurfrules', 'a/x.markdown', 'b.md']
      ],
      unread: ['.roomodes: no-modes']
    })
    expect(await found(join(cwd, 'a'), ['../A', cwd])).toMatchObject({
      files: expect.arrayContaining(['../.cursor/rules/r.mdc', '../A/deep/er/Y.MD', '../b.md', '.windsurfrules', 'x.markdown']) as string[]
    })
  })

  it('is one source with its bytes, hash and text', async () => {
    const content = Buffer.from('\ufeff---\r\nname: a\r\n---\r\nIt Ã©\r\n')
    const cwd = tempFolder({'a.md': content})
    const {taken} = await read(cwd, ['a.md'])
    expect(taken).toEqual([
      {
        file: 'a.md',
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
        text: '---\nname: a\n---\nIt é\n',
        problems: [
          {
            code: 'encoding-repaired',
            severity: 'warning',
            line: 4,
            message: 'Unexpected double-encoded text in 1 place (line 4), expected UTF-8; it was read as it was meant'
          }
        ]
      }
    ])
  })

  it('does not depend on the order of the paths', async () => {
    const cwd = tempFolder({'a.md': agent, 'f/b.md': agent, 'f/README.md': 'x'})
    expect(await found(cwd, ['f/*.md', 'f', 'a.md'])).toEqual(await found(cwd, ['a.md', 'f', 'f/*.md', 'f']))
  })

  it('respects .gitignore files, nested and above, the inner ones first', async () => {
    const cwd = tempFolder({
      '.git/HEAD': '',
      '.gitignore': 'ignored/\n*.draft.md\n/agents/top.md\n',
      'agents/.gitignore': '!kept.draft.md\nlocal/\n',
      'agents/a.md': agent,
      'agents/b.draft.md': agent,
      'agents/kept.draft.md': agent,
      'agents/top.md': agent,
      'agents/sub/top.md': agent,
      'agents/ignored/c.md': agent,
      'agents/local/d.md': agent
    })
    const expected = {files: ['agents/a.md', 'agents/kept.draft.md', 'agents/sub/top.md'], unread: []}
    expect(await found(cwd, ['agents'])).toEqual(expected)
    expect(await found(cwd, ['agents/**/*.md'])).toEqual(expected)
    expect(await found(cwd, ['agents/ignored'])).toEqual({files: ['agents/ignored/c.md'], unread: []})
    expect(await found(cwd, ['agents/b.draft.md'])).toEqual({files: ['agents/b.draft.md'], unread: []})
  })

  it('does not look for .gitignore files above a folder that is in no repository', async () => {
    const cwd = tempFolder({'.gitignore': '*', 'agents/a.md': agent})
    expect(await found(cwd, ['agents'])).toEqual({files: ['agents/a.md'], unread: []})
  })

  it('leaves out what the ignore option says, relative to where the command runs, and outside of it to the folder given', async () => {
    const cwd = tempFolder({'here/agents/a.md': agent, 'here/agents/old/b.md': agent, 'there/old/c.md': agent, 'there/d.md': agent})
    expect(await found(join(cwd, 'here'), ['agents', '../there'], {ignore: ['/agents/old', '/old/**']})).toEqual({
      files: ['../there/d.md', 'agents/a.md'],
      unread: []
    })
  })

  it('takes a named file whatever its name', async () => {
    const cwd = tempFolder({'.cursorrules': agent, 'README.md': 'Hello', '.gitignore': '*', 'node_modules/x.md': agent})
    expect(await found(cwd, ['.cursorrules', 'README.md', 'node_modules/x.md', '.'])).toEqual({
      files: ['.cursorrules', 'README.md', 'node_modules/x.md'],
      unread: []
    })
  })

  it('takes patterns, with the folders that fit them', async () => {
    const cwd = tempFolder({'p/one/agents/a.md': agent, 'p/two/agents/b.md': agent, 'p/two/c.md': agent, 'p/[x].md': agent, 'p/d.txt': ''})
    expect((await found(cwd, ['p/*/agents'])).files).toEqual(['p/one/agents/a.md', 'p/two/agents/b.md'])
    expect((await found(cwd, ['p/**'])).files).toEqual(['p/[x].md', 'p/one/agents/a.md', 'p/two/agents/b.md', 'p/two/c.md'])
    expect((await found(cwd, ['p/two/{c,d}.md'])).files).toEqual(['p/two/c.md'])
    expect((await found(cwd, [`${cwd}/p/*.md`])).files).toEqual(['p/[x].md'])
    expect((await found(cwd, ['p/[x].md'])).files).toEqual(['p/[x].md'])
  })

  it('gives nothing for an empty folder', async () => {
    expect(await found(tempFolder(), ['.'])).toEqual({files: [], unread: []})
  })

  it('tells how far it is', async () => {
    const cwd = tempFolder(Object.fromEntries(Array.from({length: 70}, (_, index) => [`${index}.md`, agent])))
    const seen: string[] = []
    await read(cwd, ['.'], {}, (done, total) => seen.push(`${done}/${total}`))
    expect(seen).toEqual(['70/70', '70/70'])
  })

  it.each([
    ['nowhere', 'Cannot find `nowhere`, expected a file, a folder or a pattern'],
    ['a.md/b.md', 'Cannot find `a.md/b.md`, expected a file, a folder or a pattern'],
    ['', 'Cannot find ``, expected a file, a folder or a pattern'],
    ['none/*.md', 'Cannot find anything that fits `none/*.md`, expected at least one Markdown file']
  ])('is nothing for the path `%s`', async (path, message) => {
    await expect(read(tempFolder({'a.md': agent}), [path])).rejects.toMatchObject({name: 'AgentmergeError', message})
  })
})

describe('output', () => {
  const report = JSON.stringify({tool: {name: 'agentmerge', version: '1.0.0'}, groups: []})
  const files = {
    'a.md': agent,
    'out/merged.md': agent,
    'older/report.json': report,
    'older/merged.md': agent,
    'older/report.md': 'Report',
    'other/report.json': '{"tool": {"name": "lint"}}',
    'other/b.md': agent,
    'broken/report.json': '{',
    'broken/c.md': agent,
    '.out.agentmerge-new/half.md': agent
  }

  it('is not read back', async () => {
    const expected = {files: ['a.md', 'broken/c.md', 'other/b.md'], unread: []}
    expect(await found(tempFolder(files), ['.'])).toEqual(expected)
    expect(await found(tempFolder(files), ['**/*.md'])).toEqual(expected)
  })

  it('is read when it was asked for by name, without its report', async () => {
    expect((await found(tempFolder(files), ['older'])).files).toEqual(['older/merged.md'])
    expect((await found(tempFolder(files), ['out/merged.md', '.'])).files).toContain('out/merged.md')
  })
})

describe('links', () => {
  function linked(links: Readonly<Record<string, string>>): string {
    const cwd = tempFolder({'in/a.md': agent, 'in/sub/b.md': agent, 'away/c.md': agent, 'in/hidden/.gitignore': '', 'in/store.txt': agent})
    for (const [path, target] of Object.entries(links)) {
      mkdirSync(dirname(join(cwd, path)), {recursive: true})
      symlinkSync(target, join(cwd, path))
    }
    return cwd
  }
  const both = ['in/a.md', 'in/sub/b.md']

  it('inside the folder are followed, and every file is read once, by its own name', async () => {
    const cwd = linked({'in/0.md': 'a.md', 'in/0': 'sub', 'in/stored.md': 'store.txt'})
    expect(await found(cwd, ['in'])).toEqual({files: [...both.slice(0, 1), 'in/stored.md', 'in/sub/b.md'], unread: []})
  })

  it('out of the folder are told', async () => {
    const cwd = linked({'in/c.md': '../away/c.md', 'in/away': '../away', 'in/up': '..', 'in/x.txt': '../away/c.md'})
    expect(await found(cwd, ['in'])).toEqual({
      files: both,
      unread: ['in/away: link-outside', 'in/c.md: link-outside', 'in/up: link-outside']
    })
  })

  it('to another folder that is read as well are followed', async () => {
    const cwd = linked({'in/c.md': '../away/c.md'})
    expect(await found(cwd, ['in', 'away'])).toEqual({files: ['away/c.md', ...both], unread: []})
  })

  it('to nothing are told', async () => {
    const cwd = linked({'in/gone.md': 'nothing.md', 'in/gone': 'nothing', 'in/gone.txt': 'nothing'})
    expect(await found(cwd, ['in'])).toEqual({files: both, unread: ['in/gone: link-broken', 'in/gone.md: link-broken']})
  })

  it('in circles are told', async () => {
    const cwd = linked({'in/self.md': 'self.md', 'in/sub/up': '..', 'in/sub/here': '.', 'in/one/two': '../two', 'in/two/one': '../one'})
    expect(await found(cwd, ['in'])).toEqual({
      files: both,
      unread: ['in/self.md: link-loop', 'in/sub/here: link-loop', 'in/sub/up: link-loop']
    })
  })

  it('given by name are read', async () => {
    const cwd = linked({'c.md': 'away/c.md', door: 'in'})
    expect(await found(cwd, ['c.md', 'door'])).toEqual({files: ['c.md', 'door/a.md', 'door/sub/b.md'], unread: []})
  })
})

describe('what cannot be read', () => {
  it('is told, each file once, and the rest is read', async () => {
    const cwd = tempFolder({
      'good.md': agent,
      'binary.md': Uint8Array.from([0x89, 0x50, 0, 1]),
      'empty.md': '',
      'blank.md': '\ufeff \r\n\t\n',
      'large.md': 'x',
      'README.md': '# About\n',
      'sub/license.md': 'MIT',
      'sub/CONTRIBUTING.md': agent,
      'sub/security.md': 'Check tokens.'
    })
    truncateSync(join(cwd, 'large.md'), 5_000_000)
    expect(await found(cwd, ['.'])).toEqual({
      files: ['good.md', 'sub/CONTRIBUTING.md', 'sub/security.md'],
      unread: [
        'README.md: documentation',
        'binary.md: not-text',
        'blank.md: empty',
        'empty.md: empty',
        'large.md: too-large',
        'sub/license.md: documentation'
      ]
    })
    const {unread} = await read(cwd, ['large.md'])
    expect(unread[0]?.problem.message).toContain('5000000 bytes, expected at most 1000')
  })

  it('may vanish after it was listed', () => {
    const cwd = tempFolder({'a.md': agent})
    const [file] = discover(['.'], {ignore: [], out: 'out'}, cwd).files
    rmSync(join(cwd, 'a.md'))
    expect(file && readFile(file, 1000)).toEqual({
      file: 'a.md',
      problem: {code: 'unreadable', severity: 'error', line: 1, message: 'Cannot read this file (it is not there); it was left out'}
    })
  })

  it('may have become a folder', () => {
    const cwd = tempFolder()
    mkdirSync(join(cwd, 'a.md'))
    expect(readFile({path: join(cwd, 'a.md'), file: 'a.md', named: false}, 1000)).toMatchObject({
      problem: {code: 'unreadable', message: expect.stringContaining('it is a folder')}
    })
  })

  it('may be a folder', () => {
    const cwd = tempFolder()
    const path = join(cwd, 'locked')
    const unread: UnreadFile[] = []
    const lists = {files: new Map(), unread, links: [], walked: new Set<string>()}
    walkFolder({path, real: path, levels: []}, {cwd, out: '', roots: [cwd], ignored: [], ...lists})
    expect(unread).toEqual([
      {
        file: 'locked',
        problem: {
          code: 'unreadable-folder',
          severity: 'error',
          line: 1,
          message: 'Cannot read this folder (it is not there); what is in it was left out'
        }
      }
    ])
  })

  it.each([
    [{code: 'EACCES'}, 'no permission'],
    [{code: 'EPERM'}, 'no permission'],
    [{code: 'ENOENT'}, 'it is not there'],
    [{code: 'EWEIRD', message: 'EWEIRD: odd'}, 'EWEIRD'],
    [new Error('no code'), 'no code'],
    ['text', 'text']
  ])('says why: %j', (error, words) => {
    expect(causeOf(error)).toBe(words)
  })
})
