import {bendText} from './bend-text.mjs'
import {createRandom} from './create-random.mjs'

/** The nth case of a seed: two to four texts, most of them bent, and the options they are merged with. */
export function createCase(texts, seed, number) {
  const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
  const {below, pick, happens} = random
  // Neighbors are often about one thing, so that there is something to merge.
  const from = below(texts.length)
  const near = () => texts[(happens(0.7) ? from + below(4) : below(texts.length)) % texts.length]
  const chosen = Array.from({length: 2 + below(3)}, near)
  if (happens(0.3)) chosen.push(chosen[0])
  return {
    texts: chosen.slice(0, 4).map((text) => (happens(0.85) ? bendText(text, texts, random) : text)),
    // What is written is proven too, in some cases: it takes most of the time.
    isWritten: happens(0.2),
    options: {
      onConflict: pick(['majority', 'majority', 'strictest', 'base', 'omit']),
      keep: pick(['union', 'union', 'union', 'consensus', 'base']),
      tools: pick(['intersection', 'intersection', 'union', 'ask']),
      budget: happens(0.1) ? 50 + below(500) : 0
    }
  }
}
