#!/usr/bin/env node
// Counts in how many agent definitions of a folder each term stands, and writes src/lexicon/common-terms.ts.
//   node scripts/word-table.mjs FOLDER      (after npm run build)
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {termsOf} from '../dist/util/terms.js'

const [folder] = process.argv.slice(2)
const files = readdirSync(folder, {recursive: true})
  .filter((name) => /\.mdc?$/.test(name))
  .sort()
const seen = new Set()
const counts = new Map()
let total = 0
for (const file of files) {
  const text = readFileSync(join(folder, file), 'utf8')
  if (seen.has(text)) continue
  seen.add(text)
  total++
  for (const term of new Set(termsOf(text))) counts.set(term, (counts.get(term) ?? 0) + 1)
}
const rows = [...counts].filter(([term, count]) => count >= total / 250 && /^[a-z][a-z0-9_+#.-]{1,30}$/.test(term))
rows.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
const byShare = new Map()
for (const [term, count] of rows) {
  const share = Math.round((1000 * count) / total)
  byShare.set(share, [...(byShare.get(share) ?? []), term])
}
const lines = [...byShare].map(([share, terms]) => `  [${share}, '${terms.join(' ')}']`)
writeFileSync(
  new URL('../src/lexicon/common-terms.ts', import.meta.url),
  `/**
 * In how many of 1,000 agent definitions a term stands (see scripts/word-table.mjs), counted over ${total.toLocaleString('en')} public ones by many authors.
 * Without it, five files would have to tell by themselves which of their words are common everywhere. What is not listed is rarer.
 */
export const commonTerms: readonly (readonly [share: number, terms: string])[] = [
${lines.join(',\n')}
]
`
)
console.log(`${rows.length} terms of ${total} definitions`)
