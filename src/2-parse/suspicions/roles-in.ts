import {exactRoles, type SuspectRole, suspectRoles} from '../../lexicon/suspect-roles.js'
import {allMatches} from '../../util/all-matches.js'
import {remember} from '../../util/remember.js'
import {stemOf} from '../../util/terms.js'

/** The parts that the words of a sentence may play, as bits, and how many words each part has. */
export interface Played {
  readonly roles: Uint32Array
  readonly lengths: Uint8Array
  /** All that stand in it. */
  readonly present: number
}

interface Entry {
  /** The stems of the words behind the first. */
  readonly others: readonly string[]
  /** The first word as it has to be written; empty where any form will do. */
  readonly exact: string
  readonly role: number
}

const names = Object.keys(suspectRoles) as SuspectRole[]

/** Roles as bits of one number. */
export function bitsOf(roles: readonly SuspectRole[]): number {
  return roles.reduce((bits, role) => bits | (1 << names.indexOf(role)), 0)
}

/** The words of the roles by the stem of their first word. */
const entriesOf = new Map<string, Entry[]>()
for (const role of names)
  for (const phrase of suspectRoles[role].split(/, */).filter(Boolean)) {
    const words = phrase.split(' ')
    const [first = '', ...others] = words.map(stemOf)
    const exact = exactRoles.has(role) && words.length === 1 ? phrase : ''
    entriesOf.set(first, [...(entriesOf.get(first) ?? []), {others, exact, role: bitsOf([role])}])
  }

const token = /(?:https?|ftp|s3|gs|wss?):\/\/[^\s<>()"'`]+|[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,10}|[~$.]?[\w-]+(?:[./][\w-]+)*(?:['’]s\b)?/g
const isNear =
  /^\w+:\/\/(?:localhost|127\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0|10\.|192\.168\.|\[?::1|[\w.-]*\.(?:local|internal)\b)/
const isSecretPlace =
  /(?:^|[/.])(?:env|ssh|aws|netrc|npmrc|pgpass|kube|gnupg|docker\/config)\b|id_rsa|id_ed25519|credentials\b|(?:secret|token|password|api_key|private_key)s?$/
const isStartPlace = /(?:authorized_keys|bashrc|zshrc|bash_profile|zprofile|git\/hooks|settings(?:\.local)?\.json|crontab)/

/** What is known of a word however often it stands there. */
const known = remember((written: string) => {
  const word = written.toLowerCase().replace(/^[-_*]+|['’]s$|[-_*]+$/g, '')
  const stem = stemOf(word)
  const entries = (entriesOf.get(stem) ?? []).filter(({exact}) => exact === '' || word === exact || word === `${exact}s`)
  const alone = entries.filter(({others}) => others.length === 0).reduce((bits, {role}) => bits | role, bitsOf(rolesOfShape(written)))
  return {stem, alone, phrases: entries.filter(({others}) => others.length > 0)}
}, 20_000)

/** What each word of a sentence may be in a request. */
export function rolesIn(sentence: string): Played {
  const words = (sentence.match(token) ?? []).map(known)
  const roles = new Uint32Array(words.length)
  const lengths = new Uint8Array(words.length).fill(1)
  let present = 0
  for (const [at, {alone, phrases}] of words.entries()) {
    let own = alone
    for (const {others, role} of phrases) {
      if (!others.every((other, next) => words[at + 1 + next]?.stem === other)) continue
      own |= role
      lengths[at] = Math.max(lengths[at] as number, others.length + 1)
    }
    roles[at] = own
    present |= own
  }
  return {roles, lengths, present}
}

/** Where words of a sentence stand in it: looked for only where they are told. */
export function placeOf(sentence: string, first: number, last: number): {readonly start: number; readonly end: number} {
  const words = allMatches(token, sentence)
  const end = words[Math.min(last, words.length - 1)]
  return {start: words[first]?.index ?? 0, end: end ? end.index + end[0].length : sentence.length}
}

function rolesOfShape(written: string): readonly SuspectRole[] {
  if (/^\w+:\/\//.test(written)) return isNear.test(written) ? [] : ['foreign']
  if (written.includes('@')) return ['foreign']
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(written)) return isNear.test(`http://${written}`) ? [] : ['foreign']
  if (!/[/.~$_]/.test(written)) return []
  const lower = written.toLowerCase()
  return [...(isSecretPlace.test(lower) ? (['secret'] as const) : []), ...(isStartPlace.test(lower) ? (['startup'] as const) : [])]
}
