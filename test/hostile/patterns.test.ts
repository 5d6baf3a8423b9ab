import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {runInNewContext} from 'node:vm'
import ts from 'typescript'
import {expect, test} from 'vitest'
import {worstInputs} from '../support/worst-inputs.js'

interface Pattern extends Pick<RegExp, 'source' | 'flags'> {
  readonly file: string
}

const src = join(import.meta.dirname, '../../src')
/** These read the patterns of the lexicon, never a text. */
const ofPatterns = /lexicon\/(?:activities\/unnegated|choices\/(?:choice-slot|literal-of))\.ts$|suspicions\/spaced\.ts$/
const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts') && !file.includes('client') && !ofPatterns.test(file))
  .sort()

/** Every pattern that stands in a source file as such. */
function literals(file: string): Pattern[] {
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({file, source: node.text.slice(1, end), flags: node.text.slice(end + 1)})
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest))
  return found
}

/** Every pattern that is put together while the modules are loaded. */
async function generated(): Promise<Pattern[]> {
  const found: Pattern[] = []
  const Plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args: [string, string]) {
      const made = new target(...args)
      found.push({file: 'generated', source: made.source, flags: made.flags})
      return made
    }
  })
  try {
    for (const file of files) if (!/^cli\/|worker/.test(file)) await import(join(src, file))
  } finally {
    globalThis.RegExp = Plain
  }
  return found
}

/** All matches of a pattern in a text, in milliseconds; more than the limit is no number. */
function timeOf({file, source, flags}: Pattern, text: string): number {
  // What is sticky is tried where a match ended; only phrases are tried wherever one may begin.
  const own = /suspect-phrases\.ts$|^generated$/.test(file) ? flags.replace('y', '') : flags
  const pattern = new RegExp(source, `${own.replace('g', '')}g`)
  const began = performance.now()
  try {
    runInNewContext('text.replace(pattern, "")', {text, pattern}, {timeout: 2000})
  } catch {
    return Number.POSITIVE_INFINITY
  }
  return performance.now() - began
}

/** Of 100 kB, and below it of what already shows that it grows too fast. */
const stages = [
  [2_000, 60],
  [20_000, 60],
  [100_000, 100]
] as const

/** The slowest input, told by how it begins. A machine can be busy: only what is slow three times is slow. */
function slowest(pattern: Pattern): string | undefined {
  for (const [size, limit] of stages)
    for (const text of worstInputs(pattern, size)) {
      let took = timeOf(pattern, text)
      for (let again = 0; again < 2 && took > limit && took < Number.POSITIVE_INFINITY; again++)
        took = Math.min(took, timeOf(pattern, text))
      if (took > limit)
        return `${pattern.file} /${pattern.source.slice(0, 150)}/${pattern.flags}: ${Math.round(took)} ms for ${size} of ${JSON.stringify(text.slice(0, 40))}`
    }
  return undefined
}

test('no pattern takes more than linear time: 100 kB of its worst input stay below 100 ms', {timeout: 900_000}, async () => {
  const all = new Map([...files.flatMap(literals), ...(await generated())].map((one) => [`${one.source}/${one.flags}`, one]))
  expect(all.size).toBeGreaterThan(500)
  const slow = [...all.values()].flatMap((pattern) => slowest(pattern) ?? [])
  expect(slow).toEqual([])
})
