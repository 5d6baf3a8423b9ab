import {expect, test} from 'vitest'
import {parseAgent} from '../src/2-parse/parse-agent.js'
import type {FoundConflict} from '../src/4-merge/find-conflicts.js'
import {resolve} from '../src/4-merge/resolve.js'

const agents = ['a.md', 'b.md', 'c.md'].map((file) =>
  parseAgent({file, bytes: 0, sha256: '', text: '- Report in the whole form\n- Report in the short form\n', problems: []})
)

/** Rule `rule` of the agent `agent` for each side; the first side has the most agents. */
function conflict(
  id: string,
  question: string,
  confidence: number,
  sides: readonly (readonly (readonly [number, number])[])[]
): FoundConflict {
  return {
    id,
    kind: 'format',
    question,
    topic: question,
    message: question,
    severity: 'warning',
    confidence,
    candidate: false,
    sides: sides.map((claims, at) => ({
      text: String(at),
      strictness: 0,
      claims: claims.map(([agent, index]) => {
        const rule = agents[agent]?.rules[index]
        return {file: `${agent}`, line: index + 1, endLine: index + 1, text: rule?.text ?? '', rule}
      })
    }))
  }
}

test('a rule that shapes the written report is not taken out for one line of it', () => {
  const verdict = conflict('c-verdict', 'overall verdict', 0.9, [
    [
      [1, 0],
      [2, 0]
    ],
    [[0, 0]]
  ])
  const report = conflict('c-report', 'final report', 0.7, [
    [
      [0, 0],
      [0, 1]
    ],
    [[1, 1]]
  ])
  const lost = resolve([verdict, report], 'majority', '0').flatMap(({unwritten}) => unwritten.map(({file, line}) => `${file}:${line}`))
  expect(lost).not.toContain('0:1')
  expect(lost).toContain('1:2')
})
