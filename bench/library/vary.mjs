import {createRandom} from './create-random.mjs'
import {createRewording} from './create-rewording.mjs'
import {houseSections} from './house-sections.mjs'
import {swapTechnology} from './swap-technology.mjs'
import {technologies} from './technologies.mjs'
import {varyChapters} from './vary-chapters.mjs'
import {varyFront} from './vary-front.mjs'

/** How many authors the collection pretends to have. */
const houses = 400
const [least, most] = [0.1, 0.8]

/** The file with a number: a source, changed by a tenth up to four fifths. It depends on the seed and the number only. */
export function vary(sources, seed, number) {
  const random = createRandom(seed, number)
  const source = random.pick(sources)
  const degree = least + (most - least) * random.next()
  const donors = [random, random].map(() => random.pick(source.kin.length > 0 ? random.pick(source.kin) : sources))
  const reword = createRewording(degree, random)
  const front = varyFront(source.front, degree, reword, random)
  const chapters = [...varyChapters(source, donors, degree, random), ...houseChapters(random.below(houses), seed, random)]
  const text = [...front, ...chapters.flatMap((items) => lay(items, reword)), ''].join('\n')
  const stem = source.words.join('-')
  const swap = createSwap(source.technology, degree, random)
  return {file: `${swap(stem)}-${number}${source.ending}`, text: swap(text)}
}

/** An author has one section for all agents, and leaves it out of some. */
function houseChapters(house, seed, random) {
  if (random.chance(0.6)) return []
  const own = createRandom(seed, -2 - house)
  const [heading, ...lines] = own.pick(houseSections)
  const reword = createRewording(0.5, own)
  const items = lines.filter(() => own.chance(0.7)).map((line) => ({kind: 'bullet', lines: [`- ${reword(line)}`], gap: false}))
  return [[{kind: 'heading', lines: [`## ${heading}`], gap: true}, ...items]]
}

function lay(items, reword) {
  let steps = 0
  return items.flatMap((item, at) => {
    const {kind, lines, gap} = item
    if (kind === 'heading') steps = 0
    // Steps count up again after some are gone.
    const counted = lines.with(
      0,
      lines[0].replace(/^\d+(?=[.)]\s)/, () => String(++steps))
    )
    const words = kind === 'code' ? lines : rewordOutsideCode(counted, reword)
    return gap || items[at + 1]?.kind !== kind ? [...words, ''] : words
  })
}

function rewordOutsideCode(lines, reword) {
  let fenced = false
  return lines.map((line) => {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced
    return fenced ? line : reword(line)
  })
}

function createSwap(technology, degree, random) {
  if (technology === undefined || degree < 0.3 || random.chance(0.5)) return (text) => text
  const others = technologies.find((row) => row.includes(technology)).filter((name) => name !== technology)
  const other = random.pick(others)
  return (text) => swapTechnology(text, technology, other)
}
