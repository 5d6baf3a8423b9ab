import {technologies} from './technologies.mjs'

const patterns = new Map(technologies.flat().map((name) => [name, patternOf(name)]))

/** The technology that a text names most often, if it names one more than in passing. */
export function mainTechnology(text) {
  let main
  let most = 2
  for (const [name, pattern] of patterns) {
    const count = text.match(pattern)?.length ?? 0
    if (count > most) [main, most] = [name, count]
  }
  return main
}

/** The text with one technology in place of another, everywhere, in the spelling of each place. */
export function swapTechnology(text, from, to) {
  return text.replace(patterns.get(from), (found) => (found === found.toLowerCase() ? slug(to) : to))
}

const slug = (name) => name.toLowerCase().replaceAll(' ', '-').replaceAll('.', '')

function patternOf(name) {
  const words = name.replace('.', '\\.?').replaceAll(' ', '[ -]')
  return new RegExp(`(?<![A-Za-z0-9])${words}(?![A-Za-z0-9])`, 'gi')
}
