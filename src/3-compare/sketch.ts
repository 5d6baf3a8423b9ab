import {hash as digest} from 'node:crypto'
import {nameFillers} from '../lexicon/name-words.js'
import type {Sketch} from '../model.js'
import {hashOf} from '../util/hash.js'
import {type NumberList, numberList, push, pushed} from '../util/number-list.js'
import {unescapeNewlines} from '../util/unescape-newlines.js'
import {readLines, type WordLine} from './read-lines.js'
import {sign} from './sign.js'
import {language, phraseAt, readToken} from './tokens.js'

/** An opening says what an agent is: so many characters of the body belong to it. */
const openingLength = 600
/** Fewer words tell no language. */
const fewWords = 20

const fillers = new Set(nameFillers.flatMap((word) => readToken(word).map(({term}) => term)))

// Used again for each text: what is kept of them is copied.
const [slugs, terms, lines, ends, words] = [numberList(), numberList(), numberList(), numberList(), numberList()]

/** What an agent is compared by, read from its text in one pass, without parsing it. */
export function sketch({name, description, body}: {name: string; description: string; body: string}): Sketch {
  const named = termsIn(name.replace(/[-_]+/g, ' ')).filter((term) => !fillers.has(term))
  // What it calls itself names no other agent.
  slugs.count = 0
  const described = termsIn(withoutExamples(unescapeNewlines(description)))
  const purpose = new Uint32Array(named.length + described.length)
  purpose.set(named)
  purpose.set(described, named.length)
  const text = body.trim()
  const read = readBody(text)
  const lists = [distinct(named), purpose, distinct(pushed(slugs)), pushed(terms), pushed(lines), pushed(ends)] as const
  const [ownName, ownPurpose, ownSlugs, ownTerms, ownLines, ownEnds, signature] = inOneBuffer([...lists, sign(words.numbers, words.count)])
  return {
    body: text === '' ? 0 : Number.parseInt(digest('sha256', text).slice(0, 13), 16),
    slug: hashOf(
      name
        .toLowerCase()
        .trim()
        .replace(/[\s_]+/g, '-')
    ),
    ...read,
    name: ownName,
    purpose: ownPurpose,
    slugs: ownSlugs,
    terms: ownTerms,
    lines: ownLines,
    ends: ownEnds,
    signature
  }
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

type BodySketch = Pick<Sketch, 'opening' | 'words' | 'rules' | 'foreign'>

function readBody(text: string): BodySketch {
  for (const list of [terms, lines, ends, words]) list.count = 0
  let opening = 0
  let rules = 0
  let english = 0
  let foreign = 0
  readLines(
    text,
    (line) => {
      pushTerms(line, terms)
      push(lines, line.hash >>> 0)
      push(ends, terms.count)
      if (line.start < openingLength) opening = terms.count
      if (line.mark !== headingMark) rules++
      for (let at = 0; at < line.count; at++) {
        push(words, line.hashes[at] as number)
        const spoken = ((line.flags[at] as number) >> 1) & 3
        if (spoken === language.english) english++
        else if (spoken === language.foreign) foreign++
      }
    },
    (slug) => push(slugs, slug)
  )
  return {
    opening,
    rules,
    words: words.count,
    foreign: words.count >= fewWords && foreign > english
  }
}

/** `#` */
const headingMark = 35

function termsIn(text: string): Uint32Array {
  terms.count = 0
  readLines(
    text,
    (line) => pushTerms(line, terms),
    (slug) => push(slugs, slug)
  )
  return pushed(terms)
}

function pushTerms({hashes, terms: found, flags, count}: WordLine, terms: NumberList): void {
  for (let at = 0; at < count; ) {
    const longest = (flags[at] as number) >> 3
    const phrase = longest > 0 ? phraseAt(hashes, at, Math.min(longest, count - at)) : undefined
    const term = phrase?.term ?? (found[at] as number)
    if (term !== 0) push(terms, term)
    at += phrase?.length ?? 1
  }
}

/** Examples show a trigger in many words of another matter; what the agent is for stands before them. */
function withoutExamples(description: string): string {
  return description.replace(/<example>[\s\S]*?(?:<\/example>|$)/gi, ' ').replace(/\bexamples?\s*:[\s\S]*$/i, ' ')
}
