import {bendText} from './bend-text.mjs'
import {createRandom} from './create-random.mjs'
import {homes} from './homes.mjs'

const letters = ['a', 'b', 'c', 'd']
const allHosts = 'claude,copilot,cursor,opencode,gemini,codex,agents-md'

/** The nth case of a seed: two to four files, most of them bent, with the options they are merged with and what else is tried. */
export function createCase(texts, seed, number) {
  const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
  const {below, pick, happens} = random
  const others = texts.map(({text}) => text)
  // Neighbors are often about one thing, so that there is something to merge.
  const from = below(texts.length)
  const near = () => texts[(happens(0.7) ? from + below(4) : below(texts.length)) % texts.length]
  const chosen = Array.from({length: 2 + below(3)}, near)
  if (happens(0.3)) chosen.push(chosen[0])
  const atHome = happens(0.3)
  const home = happens(0.7) ? pick(homes) : undefined
  const files = chosen.slice(0, 4).map((one, at) => fileOf(one, letters[at], atHome ? (home ?? pick(homes)) : undefined, others, random))
  // What is written is proven too, in some cases: it takes most of the time.
  const isWritten = happens(0.2)
  return {
    files,
    isWritten,
    // The canonical file is bent, too, as if by hand.
    edit: isWritten && happens(0.5) ? 1 + below(1_000_000) : 0,
    isApplied: isWritten && happens(0.3),
    options: {
      onConflict: pick(['majority', 'majority', 'strictest', 'base', 'omit']),
      keep: pick(['union', 'union', 'union', 'consensus', 'base']),
      tools: pick(['intersection', 'intersection', 'union', 'ask']),
      budget: happens(0.1) ? 50 + below(500) : 0,
      ...(isWritten && happens(0.5) && {to: allHosts})
    }
  }
}

function fileOf({text, place, container}, letter, home, others, random) {
  const {pick, happens} = random
  const bend = (one, isMarkdown) => (happens(0.85) ? bendText(one, others, random, isMarkdown) : one)
  const encoding = happens(0.03) ? pick(['latin1', 'utf16le']) : 'utf8'
  if (container !== 'markdown') return {path: `${letter}/${place}`, text: bend(text, false), encoding}
  if (!home) return {path: `${letter}.md`, text: bend(text, true), encoding}
  // Its own place, mostly; any other host's now and then.
  if (place && happens(0.5)) return {path: `${letter}/${place}`, text: bend(text, true), encoding}
  const path = `${letter}/${home.place(letter)}`
  const bent = bend(text, true)
  if (!home.write) return {path, text: bent, encoding}
  const written = home.write(letter, bent)
  return {path, text: happens(0.5) ? written : bendText(written, others, random, false), encoding}
}
