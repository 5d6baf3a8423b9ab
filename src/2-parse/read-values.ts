import {intervalWords} from '../lexicon/intervals.js'
import {beforeAmounts, measureUnits, seriesNouns} from '../lexicon/measure-units.js'
import {statusEvents} from '../lexicon/status-events.js'
import {verbs} from '../lexicon/verbs.js'
import type {Value} from '../model.js'
import {allMatches} from '../util/all-matches.js'
import {stemOf} from '../util/terms.js'

const status =
  /(?:status(?:_code|code)?(?:\s*(?:code|=|:|of))*\s*|\b(?:return|answer|respond|reply)s?\s+(?:with\s+)?(?:a\s+|an\s+)?(?:HTTP\s+)?|\bHTTP[_\s]|\braise\s+|\bwith\s+(?:a\s+)?|^\s*|→\s*|:\s*|\(|\/|,\s*)([1-5]\d\d)\b(?!\s*(?:%|px|ms|lines?|chars?|characters|words|tokens|kb|mb|seconds|\+|[-–]\d))/gi
const statusContext = /status|http|return|respon|answer|raise|code/i
const quantity =
  /(?<![\w.])([<>≥≤~]=?\s*)?(\d+(?:[.,]\d+)*)(?:\s*(?:-|–|to)\s*(\d+(?:\.\d+)?))?\s*(%|\+|×|x\b)?[\s-]*((?:[a-z]+[\s-]){0,2}[a-z]+)?/gi
const version = /\b([A-Z][A-Za-z.]*)\s+(?:v|[≥>]=?\s*)?(\d+(?:\.\d+)*(?:\.x)?\+?)(?=$|[\s,.;:)])/g
const path = /(?<![\w/<])(?:\.{0,2}\/)?(?:[\w.<>{}*-]+\/)+[\w.<>{}*-]*/g

/** The literals of a line of text that another agent may set otherwise; `around` is what stands near it and may name the event. */
export function readValues(text: string, line: number, around = text): readonly Value[] {
  const numbers = digit.test(text)
    ? [...statuses(text, line, around), ...quantities(text, line), ...settings(text, line), ...versions(text, line)]
    : whole.test(text)
      ? [{kind: 'number' as const, text: '100', unit: '%', words: '100%', line}]
      : []
  const all = often.test(text) ? [...numbers, ...howOften(text, line)] : numbers
  return text.includes('/') ? [...all, ...paths(text, line)] : all
}

/** All of it is a number too. */
const whole = /\b(?:full|complete|total) (?:unit |code |test |branch |line |statement )*coverage\b/i

const often = /ly\b|\b(?:every|each|once)\b/i
const frequency =
  /\b(hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually)\b(?=\s*(?:$|[.,;:)]|[—–-] |(?:minimum|at|basis|in|on|and|for|with|via|using|as)\b))|\b(?:every|each|once an?) (?:(\d+) )?(hour|day|night|week|fortnight|month|quarter|year)s?\b/gi

/** How often something is done, in days: "monthly", "every 30 days". A list of several says that there are such, not which. */
function howOften(text: string, line: number): Value[] {
  const found = allMatches(frequency, text)
  const [written = '', adverb, count = '1', noun] = found[0] ?? []
  const days = intervalWords.get((adverb ?? noun ?? '').toLowerCase())
  if (found.length !== 1 || days === undefined) return []
  return [
    {kind: 'number', text: String(Math.round(days * Number(count) * 100) / 100), unit: 'interval', words: written.toLowerCase(), line}
  ]
}

/** Stands in all values but paths. */
const digit = /\d/

/** The literals of a line of code: there a number means nothing without the name it is given to. */
export function readCodeValues(text: string, line: number, around: string): readonly Value[] {
  return digit.test(text) ? [...statuses(text, line, around), ...settings(text, line)] : []
}

function statuses(text: string, line: number, around: string): Value[] {
  if (!statusContext.test(text)) return []
  const found = allMatches(status, text).map(([, code = '']) => code)
  // A list of codes says which exist, not which one answers what.
  if (found.length !== 1) return []
  return found.map((code) => ({kind: 'status' as const, text: code, unit: eventOf(text) || eventOf(around), words: code, line}))
}

function eventOf(text: string): string {
  return statusEvents.find(({pattern}) => pattern.test(text))?.event ?? ''
}

function quantities(text: string, line: number): Value[] {
  return allMatches(quantity, text)
    .filter(({index}) => !isVersion(text, index))
    .flatMap((found) => {
      const [written, comparator = '', low = '', high, sign = '', noun = ''] = found
      const {index} = found

      const counted = noun === '' ? nounBefore(text, index, written) : noun
      const unit = sign === '%' ? '%' : unitOf(counted)
      const number = `${comparator.trim()}${low}${high ? `-${high}` : ''}${sign === '+' ? '+' : ''}`
      const words = unit === '%' ? `${number}%` : `${number} ${countedIn(counted)}`
      return unit ? [{kind: 'number' as const, text: number, unit, words, line}] : []
    })
}

/** "Replicas (3+)" counts replicas. */
function nounBefore(text: string, at: number, written: string): string {
  const closes = text.slice(at + written.trimEnd().length).startsWith(')')
  return closes ? (/(?<![a-z])([a-z]+) \($/i.exec(text.slice(0, at))?.[1] ?? '') : ''
}

/** "React 18+" counts nothing; "Keep 3 levels" does. */
function isVersion(text: string, at: number): boolean {
  const before = /(?:^|\s)([A-Z][\w.+#]*)\s+v?$/.exec(text.slice(Math.max(0, at - 40), at))?.[1]
  if (before === undefined) return false
  const word = before.toLowerCase()
  return seriesNouns.has(word) || !(verbs.has(word) || beforeAmounts.has(word))
}

const noNoun =
  /^(?:or|and|the|a|of|to|per|more|fewer|less|targeted|clear|short|different|concrete|key|top|for|in|on|at|with|when|if|is|are|as|by|than)$/i

/** The noun that is counted: the first that is no adjective of size. */
function countedIn(noun: string): string {
  return noun.split(/[\s-]+/).find((word) => word !== '' && !noNoun.test(word)) ?? ''
}

function unitOf(noun: string): string {
  const word = countedIn(noun).toLowerCase()
  return word === '' ? '' : stemOf(word)
}

const setting = /(?<![\w.]|\w-)[`"']?([a-z][A-Za-z]*(?:[_-][A-Za-z]+)*)[`"']?\s*(?:=|:|\bis\b)\s*(\d+(?:\.\d+)?)\b(?!\s*[%\p{L}])/gu
const timeUnit = /^(?:seconds?|secs?|ms|millis(?:econds)?|minutes?|mins?|hours?|days?|lines?|chars?|characters?)$/

/** A named setting, as in `maxRetries: 3`: its name tells what is counted. */
function settings(text: string, line: number): Value[] {
  return allMatches(setting, text).map(([, name = '', number = '']) => {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[\s_-]+/)
    const unit = words.find((word) => timeUnit.test(word))
    return {
      kind: 'number' as const,
      text: number,
      unit: unit ? stemOf(unit) : `set ${words.join(' ')}`,
      words: unit ? `${number} ${unit}` : number,
      line
    }
  })
}

/** Versions that a text names: `Node 20`, `Python ≥ 3.12`. */
export function versions(text: string, line: number): readonly Value[] {
  const named = allMatches(version, text).filter(({0: written, 1: name = '', index}) => isProduct(name, text.slice(index + written.length)))
  return named.map(([written, name = '', number = '']) => ({
    kind: 'version' as const,
    text: /[≥>]/.test(written) && !number.endsWith('+') ? `${number}+` : number,
    unit: name.toLowerCase(),
    words: written,
    line
  }))
}

/** "Wait 30 minutes" names no product: a verb stands before the number, or a unit behind it. */
function isProduct(name: string, after: string): boolean {
  const next = /^\s+([a-z]+)/.exec(after)?.[1]
  return !verbs.has(name.toLowerCase()) && !(next !== undefined && measureUnits.has(stemOf(next)))
}

function paths(text: string, line: number): Value[] {
  return allMatches(path, text)
    .map(([found]) => found.replace(/(?<!\.)\.+$/, ''))
    .filter((found) => /^\.{0,2}\//.test(found) || /[<{*._]/.test(found) || found.endsWith('/'))
    .map((found) => ({kind: 'path' as const, text: found, unit: '', words: found, line}))
}
