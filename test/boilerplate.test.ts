import {describe, expect, test} from 'vitest'
import {compareTexts, pairOf} from './support/compare-texts.js'
import {series, seriesAgent, technologies} from './support/series.js'

const redis = 'series/redis-expert.md'

describe('a series: one template, filled in for many technologies', () => {
  test('makes no group', async () => {
    expect(Object.keys(series).length).toBeGreaterThan(12)
    const {groups, pairs} = await compareTexts(series)
    expect(groups).toEqual([])
    expect(pairs.filter(({overlap}) => overlap >= 0.5)).toEqual([])
    expect(pairs[0]?.reasons).toContain('against: both fill in one template under different names, as the agents of a series do')
  })

  test('still groups a copy of one of its agents that has drifted', async () => {
    const drifted = seriesAgent('redis').replace('Expire every cache key.', 'Give each key of a cache a time to live.')
    const found = await compareTexts({...series, 'fork/redis-expert.md': drifted})
    expect(found.groups.map(({members}) => members)).toEqual([['fork/redis-expert.md', redis]])
    expect(pairOf(found, 'fork/redis-expert.md', redis).relation).toBe('drifted copy')
  })

  test('still groups what another author wrote for one of its technologies', async () => {
    const other = `---
name: redis-specialist
description: Designs caches, streams and queues on Redis.
---

Model keys by entity, and let every key of a cache expire. Queues are streams with consumer groups, never lists.
Keep Lua scripts below ten lines. Watch memory, evictions and slow commands; \`KEYS\` has no place in production.
`
    const {groups} = await compareTexts({...series, 'other/redis.md': other})
    expect(groups.map(({members}) => members)).toEqual([['other/redis.md', redis]])
  })
})

describe('the lines of a template', () => {
  const guide = series[redis]?.split('## Approach')[1]
  const poet = (extra = '') => `---\nname: harbor-poet\ndescription: Writes poems about ships.\n---\n\nRhyme gulls with hulls.\n${extra}`
  const bookkeeper = (extra = '') => `---\nname: bookkeeper\ndescription: Books invoices.\n---\n\nRemind late customers.\n${extra}`
  const overlapOf = async (extra: string, others = {}) =>
    pairOf(await compareTexts({...others, 'a.md': poet(extra), 'b.md': bookkeeper(extra)}), 'a.md', 'b.md')

  test('are no evidence where many agents have them', async () => {
    const bare = await overlapOf('', series)
    const extended = await overlapOf(`\n## Approach${guide}`, series)
    expect(bare.overlap).toBeLessThan(0.05)
    expect(extended.overlap).toBeLessThanOrEqual(bare.overlap + 0.02)
    expect(extended.reasons.join('\n')).toMatch(/1\d lines in both are boilerplate of this folder and no evidence/)
  })

  test('are evidence where nobody else has them', async () => {
    expect((await overlapOf(`\n## Approach${guide}`)).overlap).toBeGreaterThan(0.3)
  })
})

test('the series has an agent for each technology, each with lines of its own', () => {
  expect(new Set(technologies.map(seriesAgent)).size).toBe(technologies.length)
})
