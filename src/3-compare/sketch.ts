import {hash as digest} from 'node:crypto'
import {nameFillers} from '../lexicon/name-words.js'
import type {Sketch} from '../model.js'
import {hashOf} from '../util/hash.js'
import {numberList, push, pushed} from '../util/number-list.js'
import {unescapeNewlines} from '../util/unescape-newlines.js'
import {readLines, type TextWords} from './read-lines.js'
import {sign} from './sign.js'
import {language, phraseAt, readToken} from './tokens.js'

/** An opening says what an agent is: so many characters of the body belong to it. */
const openingLength = 600
/** Fewer words tell no language. */
const fewWords = 20

const fillers = new Set(nameFillers.flatMap((word) => readToken(word).map(({term}) => term)))

// Used again for each text: what is kept of them is copied.
const [slugs, terms, ends] = [numberList(), numberList(), numberList()]

/** What the body alone says. */
type Said = Pick<Sketch, 'opening' | 'rules' | 'words' | 'foreign' | 'slugs' | 'terms' | 'lines' | 'ends' | 'signature'>

/** Many files of a collection have the body of another one, and need no second reading. */
const known = new Map<number, Said>()
/** So many are kept: a program that goes on for long reads many folders. */
const mostKnown = 20_000

/** What an agent is compared by, read from its text in one pass, without parsing it. */
export function sketch({name, description, body}: {name: string; description: string; body: string}): Sketch {
  const named = termsIn(name.replace(/[-_]+/g, ' ')).filter((term) => !fillers.has(term))
  // What it calls itself names no other agent.
  slugs.count = 0
  const purpose = joined(named, termsIn(withoutExamples(unescapeNewlines(description))))
  const text = body.trim()
  const hash = text === '' ? 0 : Number.parseInt(digest('sha256', text).slice(0, 13), 16)
  const names = pushed(slugs).slice()
  const said = known.get(hash) ?? readBody(text, hash)
  const [ownName, ownPurpose, ownSlugs] = inOneBuffer([distinct(named), purpose, distinct(joined(names, said.slugs))])
  return {
    body: hash,
    slug: hashOf(
      name
        .toLowerCase()
        .trim()
        .replace(/[\s_]+/g, '-')
    ),
    name: ownName,
    purpose: ownPurpose,
    ...said,
    slugs: ownSlugs
  }
}

function readBody(text: string, hash: number): Said {
  slugs.count = 0
  const read = readLines(text, slugs)
  const counts = readTerms(read)
  const signed = sign(read.hashes, read.count)
  const [ownTerms, lines, ownEnds, signature] = inOneBuffer([pushed(terms), pushed(read.lines), pushed(ends), signed])
  const said = {
    words: read.count,
    foreign: isForeign(read),
    slugs: pushed(slugs).slice(),
    terms: ownTerms,
    lines,
    ends: ownEnds,
    signature,
    ...counts
  }
  if (known.size >= mostKnown) known.clear()
  known.set(hash, said)
  return said
}

function joined(left: Uint32Array, right: Uint32Array): Uint32Array {
  const both = new Uint32Array(left.length + right.length)
  both.set(left)
  both.set(right, left.length)
  return both
}

/** Sorted, each number once. */
function distinct(numbers: Uint32Array): Uint32Array {
  return numbers.sort().filter((number, at) => at === 0 || number !== numbers[at - 1])
}

/** Copies of lists as parts of one piece of memory: many small ones cost more around them than in them. */
function inOneBuffer<Lists extends readonly Uint32Array[]>(lists: readonly [...Lists]): {[At in keyof Lists]: Uint32Array} {
  const whole = new Uint32Array(lists.reduce((sum, {length}) => sum + length, 0))
  let end = 0
  return lists.map((list) => {
    whole.set(list, end)
    end += list.length
    return whole.subarray(end - list.length, end)
  }) as {[At in keyof Lists]: Uint32Array}
}

/** Fills `terms` and `ends`. */
function readTerms(read: TextWords): Pick<Sketch, 'opening' | 'rules'> {
  terms.count = 0
  ends.count = 0
  let opening = 0
  let rules = 0
  for (let line = 0; line < read.lines.count; line++) {
    pushTerms(read, line)
    push(ends, terms.count)
    if ((read.starts.numbers[line] as number) < openingLength) opening = terms.count
    if (read.marks.numbers[line] !== headingMark) rules++
  }
  return {opening, rules}
}

/** `#` */
const headingMark = 35

function isForeign({flags, count}: TextWords): boolean {
  let english = 0
  let foreign = 0
  for (let at = 0; at < count; at++) {
    const spoken = ((flags[at] as number) >> 1) & 3
    if (spoken === language.english) english++
    else if (spoken === language.foreign) foreign++
  }
  return count >= fewWords && foreign > english
}

function termsIn(text: string): Uint32Array {
  terms.count = 0
  const read = readLines(text, slugs)
  for (let line = 0; line < read.lines.count; line++) pushTerms(read, line)
  return pushed(terms)
}

/** Adds the terms of a line to `terms`. */
function pushTerms({hashes, terms: found, flags, ends: wordEnds}: TextWords, line: number): void {
  const end = wordEnds.numbers[line] as number
  for (let at = line === 0 ? 0 : (wordEnds.numbers[line - 1] as number); at < end; ) {
    const longest = (flags[at] as number) >> 3
    const phrase = longest > 0 ? phraseAt(hashes, at, Math.min(longest, end - at)) : undefined
    const term = phrase?.term ?? (found[at] as number)
    if (term !== 0) push(terms, term)
    at += phrase?.length ?? 1
  }
}

/** Examples show a trigger in many words of another matter; what the agent is for stands before them. */
function withoutExamples(description: string): string {
  return description.replace(/<example>[\s\S]*?(?:<\/example>|$)/gi, ' ').replace(/\bexamples?\s*:[\s\S]*$/i, ' ')
}
