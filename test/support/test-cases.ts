import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'

/**
 * A test for each case of the text files in a folder. Cases stand between `====`; what `resultOf` gives of one follows it, from the first line
 * that begins with `=>` on, and `UPDATE=1` records it.
 */
export function testCases(root: string, resultOf: (written: string, area: string) => string): void {
  describe.for(readdirSync(root).filter((name) => name.endsWith('.txt')))('%s', (name) => {
    const area = name.replace('.txt', '')
    const cases = readFileSync(join(root, name), 'utf8').split(/^====\n/m)
    const found = (recorded: string) => {
      const written = recorded.replace(/(?:^|\n)=>(?: [\s\S]*|\n[\s\S]*)$|\n$/, '')
      return `${written}\n${resultOf(written, area)}`
    }
    if (process.env.UPDATE === '1') test('is recorded', () => writeFileSync(join(root, name), cases.map(found).join('====\n')))
    else
      test.for(cases.map((recorded, at) => [at + 1, recorded.split('\n')[0], recorded] as const))('case %i: %s', ([, , recorded]) =>
        expect(found(recorded)).toBe(recorded)
      )
  })
}
