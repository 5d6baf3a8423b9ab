import {exactRoles, type SuspectRole, suspectRoles} from '../../lexicon/suspect-roles.js'
import {allMatches} from '../../util/all-matches.js'
import {remember} from '../../util/remember.js'
import {stemOf} from '../../util/terms.js'

/** A word of a sentence, or several from one on, with the parts that it may play, as bits. */
export interface Played {
  readonly start: number
  readonly end: number
  readonly roles: number
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

/** The words of a sentence, and what each of them may be in a request. */
export function rolesIn(text: string, from: number, to: number): readonly Played[] {
  const matches = allMatches(token, text.slice(from, to))
  const words = matches.map(([written]) => known(written))
  const endOf = (at: number): number => from + (matches[at]?.index ?? 0) + (matches[at]?.[0].length ?? 0)
  return words.map(({alone, phrases}, at) => {
    let [roles, last] = [alone, at]
    for (const {others, role} of phrases) {
      if (!others.every((other, next) => words[at + 1 + next]?.stem === other)) continue
      roles |= role
      last = Math.max(last, at + others.length)
    }
    return {start: from + (matches[at]?.index ?? 0), end: endOf(last), roles}
  })
}

function rolesOfShape(written: string): readonly SuspectRole[] {
  if (/^\w+:\/\//.test(written)) return isNear.test(written) ? [] : ['foreign']
  if (written.includes('@')) return ['foreign']
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(written)) return isNear.test(`http://${written}`) ? [] : ['foreign']
  if (!/[/.~$_]/.test(written)) return []
  const lower = written.toLowerCase()
  return [...(isSecretPlace.test(lower) ? (['secret'] as const) : []), ...(isStartPlace.test(lower) ? (['startup'] as const) : [])]
}
