import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Agent} from '../src/model.js'
import {wordsOf} from '../src/util/terms.js'
import {anyAgentText} from './support/any-agent.js'
import {compareTexts} from './support/compare-texts.js'
import {agentOf, draftOf, mergeTexts} from './support/merge-texts.js'

const anyGroup = fc.array(anyAgentText, {minLength: 2, maxLength: 3})
const groupOf = (texts: readonly string[]): Agent[] => texts.map((text, at) => agentOf(`${at}.md`, text))
/** The same values in each run, so that a red test is never luck; FC_RUNS and FC_SEED look at others. */
const runs = {numRuns: Number(process.env.FC_RUNS ?? 150), seed: Number(process.env.FC_SEED ?? 1)}
const always = <T>(values: fc.Arbitrary<T>, holds: (value: T) => void): void =>
  fc.assert(
    fc.property(values, (value) => {
      holds(value)
    }),
    runs
  )
const alwaysSoon = <T>(values: fc.Arbitrary<T>, holds: (value: T) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(values, holds), runs)

describe('a merge of any agents', () => {
  test('loses nothing, repeats nothing and reads back as it was meant', () => {
    always(anyGroup, (texts) => expect(mergeTexts(groupOf(texts), '0.md').faults).toEqual([]))
  })

  test('adds no word: each sentence has those of its sources, each heading is one of theirs', () => {
    always(anyGroup, (texts) => {
      const agents = groupOf(texts)
      const {sections, body} = draftOf(agents, '0.md')
      const headings = new Set(agents.flatMap((agent) => agent.sections.map(({heading}) => heading)))
      expect(body === undefined ? sections.map(({heading}) => heading).filter((heading) => !headings.has(heading)) : []).toEqual([])
      const added = sections.flatMap(({items}) =>
        items.flatMap(({text, origins}) => {
          const known = new Set(origins.flatMap((origin) => wordsOf(origin.text)))
          return wordsOf(text).filter((word) => !known.has(word))
        })
      )
      expect(added).toEqual([])
    })
  })

  test('does not depend on the order of the agents', () => {
    always(anyGroup, (texts) => expect(mergeTexts(groupOf(texts).reverse(), '0.md')).toEqual(mergeTexts(groupOf(texts), '0.md')))
  })

  test('can be merged with its sources again', () => {
    always(anyGroup, (texts) => {
      const merged = agentOf('merged.md', mergeTexts(groupOf(texts), '0.md').text)
      expect(mergeTexts([...groupOf(texts), merged], 'merged.md').faults).toEqual([])
    })
  })

  test('of an agent with itself is that agent', () => {
    always(anyAgentText, (text) => {
      const agent = agentOf('a.md', text)
      // A comment that never ends hides all that follows, and is held back.
      fc.pre(agent.suspicions.length === 0)
      const merged = mergeTexts([agent, agentOf('b.md', text)], 'a.md')
      expect(merged.faults).toEqual([])
      expect(agentOf('merged.md', merged.text).body).toBe(agent.body)
    })
  })
})

describe('overlap', () => {
  test('is between 0 and 1 and the same from both sides', async () => {
    const between = async (left: string, right: string) => (await compareTexts({'a.md': left, 'b.md': right})).pairs[0]
    await alwaysSoon(fc.tuple(anyAgentText, anyAgentText), async ([one, other]) => {
      const [pair, turned] = [await between(one, other), await between(other, one)]
      expect(pair?.overlap).toBeGreaterThanOrEqual(0)
      expect(pair?.overlap).toBeLessThanOrEqual(1)
      expect(turned?.overlap).toBe(pair?.overlap)
      expect(turned?.relation).toBe(pair?.relation)
      expect(turned?.containment).toEqual({leftInRight: pair?.containment.rightInLeft, rightInLeft: pair?.containment.leftInRight})
    })
  })
})
