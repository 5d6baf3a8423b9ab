// Two members that have drifted apart and hold many like rules: what a merge has most to do with.
//   node test/hostile/heavy-group.mjs KIND COUNT FOLDER
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const colors = ['red', 'blue', 'green', 'gray', 'black', 'white', 'pink']
const animals = ['cat', 'dog', 'owl', 'hen', 'fox']
const verbs = ['Keep', 'Feed', 'Name', 'Watch']
const words = (at) => `${colors[at % 7]} ${animals[at % 5]} ${at}`
const syllables = ['ka', 'bo', 'lu', 'mi', 'ter', 'no', 'sa', 'ri', 'del', 'pu']
/** A word of its own for each number. */
const coined = (at) => [...String(at + 1000)].map((digit) => syllables[digit]).join('')
const many = (count, make, between = '\n') => Array.from({length: count}, (_, at) => make(at)).join(between)

/** Bodies with so many rules of a kind; every eleventh is worded otherwise where `drifted`. */
const bodies = {
  paragraph: (count, drift) => many(count, (at) => `Keep the ${words(at)} ${drift(at, 'away from the stove')} at noon.`, ' '),
  links: (count, drift) =>
    many(Math.ceil(count / 100), (at) => `- ${drift(at, 'Read')} ${many(100, (to) => `[${words(to)}](https://a.b/${at}/${to})`, ' ')}.`),
  rows: (count, drift) => `| a | b |\n|---|---|\n${many(count, (at) => `| ${words(at)} | ${drift(at, String(at))} |`)}`,
  headings: (count, drift) => many(count, (at) => `## The ${words(at)}\n\n- Feed it ${drift(at, 'at noon')}.\n`),
  footnotes: (count, drift) => many(count, (at) => `Keep the ${words(at)}.[^${at}]\n\n[^${at}]: See the ${drift(at, words(at))}.\n`),
  bullets: (count, drift) => many(count, (at) => `- ${verbs[at % 4]} the ${words(at)} ${drift(at, 'in the house')} at night.`),
  names: (count, drift) => many(count, (at) => `- Keep the ${coined(at)} ${drift(at, 'in the house')} at night.`),
  topics: (count, drift) => many(count, (at) => `## ${coined(at)} handling\n\n- Feed the ${coined(at + 3)} ${drift(at, 'at noon')}.\n`),
  limits: (count, drift) => many(count, (at) => `- Keep the ${words(at)} under ${drift(at, String(20 + (at % 50)))} lines.`),
  bans: (count, drift) => many(count, (at) => `- ${drift(at, 'Always')} feed the ${words(at)} in the yard at night.`)
}

const kept = (_, written) => written
const changes = {limits: '99', bans: 'Never', rows: 'gone', links: 'Open'}
const drifted = (kind) => (at, written) => (at % 11 === 3 ? (changes[kind] ?? `${written} or nearby`) : written)

/** The text of both members by their names. */
export function heavyGroup(kind, count) {
  const head = (name) => `---\nname: ${name}\ndescription: Reviews code for defects.\n---\n\n`
  return {
    'a.md': `${head('reviewer-a')}${bodies[kind](count, kept)}\n`,
    'b.md': `${head('reviewer-b')}${bodies[kind](count, drifted(kind))}\n\n- Keep a log.\n`
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kind, count, folder] = process.argv.slice(2)
  mkdirSync(folder, {recursive: true})
  for (const [path, text] of Object.entries(heavyGroup(kind, Number(count)))) writeFileSync(join(folder, path), text)
}
