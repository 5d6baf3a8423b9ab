import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseRules} from '../src/2-parse/parse-agent.js'
import {readBody} from '../src/2-parse/read-body.js'
import {versionOf} from '../src/4-merge/hand-edits/versions.js'
import {canonical} from '../src/5-report/canonical.js'
import {keepHandEdits, type Written} from '../src/keep-hand-edits.js'
import type {Agent, EditedFile} from '../src/model.js'
import {textSha} from '../src/util/text-sha.js'
import {anyAgentText} from './support/any-agent.js'
import {agentOf, draftOf} from './support/merge-texts.js'

const runs = {numRuns: Number(process.env.FC_RUNS ?? 150), seed: Number(process.env.FC_SEED ?? 1)}
const file = 'out/merged.md'
const readBack = (markdown: string) => readBody('', markdown, 1).rules.map((rule) => rule.text)
const read = (text: string) => parseRules({file, bytes: text.length, sha256: '', text, problems: []})

function merge(agents: readonly Agent[]): Written {
  const draft = draftOf(agents, '0.md')
  const text = canonical(draft, readBack)
  return {draft, text, written: read(text)}
}

function editedFile({text, written, hand}: Written, now: string): EditedFile {
  const front = text
    .split('\n')
    .slice(0, written.frontMatter.bodyLine - 1)
    .map((line) => `${line}\n`)
    .join('')
  const made = hand?.made ?? {sha256: textSha(text), front, rules: versionOf(written).rules}
  return {name: 'merged.md', members: ['0.md', '1.md'], made, text: now, contested: hand?.contested ?? []}
}

/** One change of a text: a line goes, comes, is doubled in place, or is worded anew. */
const anyChange = fc.record({at: fc.nat(), how: fc.constantFrom('remove', 'add', 'reword', 'heading')})
type Change = typeof anyChange extends fc.Arbitrary<infer T> ? T : never

function changed(text: string, changes: readonly Change[]): string {
  const {bodyLine} = read(text).frontMatter
  const lines = text.split('\n')
  for (const [index, {at, how}] of changes.entries()) {
    const line = bodyLine - 1 + (at % Math.max(1, lines.length - bodyLine + 1))
    const now = lines[line] ?? ''
    const next = {
      remove: [],
      add: [now, `- Feed the ${['cat', 'dog', 'owl'][index % 3]} at ${index + 5} o'clock.`],
      reword: [now.replace(/\w+(?=\W*$)/, 'otherwise')],
      heading: [now, '', `## Animals of day ${index + 1}`, '']
    }[how]
    lines.splice(line, 1, ...next)
  }
  return lines.join('\n')
}

const anyCase = fc.record({
  before: fc.array(anyAgentText, {minLength: 2, maxLength: 2}),
  bySources: fc.array(anyChange, {maxLength: 3}),
  byHand: fc.array(anyChange, {minLength: 1, maxLength: 4})
})
const wordsOf = ({text}: {readonly text: string}): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
const headingsIn = ({sections}: Written['written']): string[] =>
  sections.flatMap(({style, heading}) => (style === 'heading' ? [wordsOf({text: heading}).trim()] : []))
const groupOf = (texts: readonly string[]): Agent[] => texts.map((text, at) => agentOf(`${at}.md`, text))

test('any edits and any changes of the sources merge, lose nothing, and rest in the next run', () => {
  fc.assert(
    fc.property(anyCase, ({before, bySources, byHand}) => {
      const first = merge(groupOf(before))
      const edited = editedFile(first, changed(first.text, byHand))
      const now = groupOf([changed(before[0] ?? '', bySources), before[1] ?? ''])
      const made = merge(now)
      const kept = keepHandEdits(made, edited, file, now, readBack)
      const rest = keepHandEdits(made, editedFile(kept, kept.text), file, now, readBack)
      expect(rest.text).toBe(kept.text)
      const [was, stands] = [first.written, kept.written].map(({rules}) => new Set(rules.map(wordsOf)))
      for (const rule of read(edited.text).rules) if (!was?.has(wordsOf(rule))) expect([...(stands ?? [])]).toContain(wordsOf(rule))
      expect(rest.draft).toEqual(kept.draft)
      expect(rest.hand).toEqual(kept.hand)
      for (const heading of headingsIn(read(edited.text)))
        if (!headingsIn(first.written).includes(heading)) expect(headingsIn(kept.written)).toContain(heading)
    }),
    runs
  )
})
