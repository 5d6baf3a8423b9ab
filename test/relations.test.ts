import {readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Pair, scan} from '../src/index.js'
import {textOf} from './support/folders.js'

const root = join(import.meta.dirname, 'fixtures/relations')

/*
 * Folders of agents, and in `relations.txt` what a person says of each pair: `left right: relation`, indented below it words that its
 * reasons must hold. A folder with `now.txt` is a known gap: it holds what comes out, and fails when that is right.
 */
describe('what two agents are to each other', () => {
  test.for(readdirSync(root))('%s', async (name) => {
    const folder = join(root, name)
    const {pairs, groups} = await scan(['.'], {}, {cwd: folder})
    const isRight = agrees(pairs, textOf(join(folder, 'relations.txt')) ?? '')
    const lines = pairs.map(lineOf).sort().join('')
    if (process.env.UPDATE === '1') record(join(folder, 'now.txt'), isRight ? undefined : lines)
    const now = textOf(join(folder, 'now.txt'))
    if (now === undefined) expect(isRight, `expected what relations.txt says, got\n${lines}`).toBe(true)
    else expect(isRight, 'this gap is closed: record it with UPDATE=1').toBe(false)
    if (now !== undefined) expect(lines).toBe(now)
    // A relation is what the groups are made by.
    const together = (pair: Pair) => groups.some(({members}) => members.includes(pair.left) && members.includes(pair.right))
    for (const pair of pairs) expect(together(pair), lineOf(pair)).toBe(['copy', 'drifted copy', 'same job'].includes(pair.relation))
  })

  test('every relation has a case', () => {
    const said = readdirSync(root).map((name) => textOf(join(root, name, 'now.txt')) ?? textOf(join(root, name, 'relations.txt')))
    const found = new Set(said.flatMap((text) => [...(text ?? '').matchAll(/^\S+ \S+: (.+)$/gm)].map(([, relation]) => relation)))
    expect([...found].sort()).toEqual(['copy', 'distinct', 'drifted copy', 'mirror', 'same domain, other job', 'same job'])
  })
})

const lineOf = ({left, right, relation}: Pair): string => `${left} ${right}: ${relation}\n`

function agrees(pairs: readonly Pair[], label: string): boolean {
  const wanted = label.split(/\n(?=\S)/).map((entry) => entry.trim().split(/\n */))
  return wanted.every(([line = '', ...reasons]) => {
    const pair = pairs.find((one) => lineOf(one).trim() === line)
    return pair !== undefined && reasons.every((words) => pair.reasons.some((reason) => reason.includes(words)))
  })
}

function record(path: string, lines: string | undefined): void {
  if (lines === undefined) rmSync(path, {force: true})
  else writeFileSync(path, lines)
}
