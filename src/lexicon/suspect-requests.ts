import type {SuspectRole} from './suspect-roles.js'
import type {SuspicionCode} from './suspicions.js'

/** A request that is suspicious in whatever words: the parts that its sentence has. */
export interface SuspectRequest {
  readonly code: SuspicionCode
  /** The parts in this order, with how many words may stand between two of them. */
  readonly parts: readonly {readonly role: SuspectRole; readonly gap: number}[]
  /** The order is another one as often. */
  readonly isLoose: boolean
  /** What makes the sentence one of another matter. */
  readonly unless: readonly SuspectRole[]
  readonly reason: string
}

/** `calloff 5 earlier 4 rules`: a part, how many words may stand behind it, the next part. */
function inOrder(code: SuspicionCode, written: string, reason: string, unless: readonly SuspectRole[] = []): SuspectRequest {
  const pieces = written.split(' ')
  const parts = pieces.flatMap((piece, at) => (at % 2 === 0 ? {role: piece as SuspectRole, gap: Number(pieces[at + 1] ?? 0)} : []))
  return {code, parts, isLoose: false, unless, reason}
}

function inAnyOrder(
  code: SuspicionCode,
  roles: readonly SuspectRole[],
  within: number,
  reason: string,
  unless: readonly SuspectRole[] = []
): SuspectRequest {
  return {code, parts: roles.map((role) => ({role, gap: within})), isLoose: true, unless, reason}
}

/** Requests by their parts, for wordings that nobody has listed. */
export const suspectRequests: readonly SuspectRequest[] = [
  inOrder('speaks-to-reader', 'calloff 5 earlier 1 rules', 'calls off what was said before'),
  inOrder('speaks-to-reader', 'this 2 self 4 already 3 passed', 'says that it has passed already'),
  inOrder('speaks-to-reader', 'reader 8 verdict 4 this 2 self', 'asks whoever reads it for a verdict'),
  inOrder('speaks-to-reader', 'reader 8 verdict 3 it 6 marked', 'the same by a pronoun'),
  inOrder('speaks-to-reader', 'reader 8 not 1 tell 3 this 2 self', 'asks whoever reads it to keep still'),
  inOrder('speaks-to-reader', 'verdict 3 this 2 self 8 marked', 'asks for a verdict'),
  inOrder('speaks-to-reader', 'machine 12 verdict 8 marked', 'asks a tool for a verdict'),
  inAnyOrder('speaks-to-reader', ['reader', 'already', 'passed'], 20, 'tells the reader that it has passed'),
  inOrder('speaks-to-reader', 'not 1 tell 2 this 2 self', 'asks not to be told'),
  inAnyOrder('secret-outflow', ['send', 'secret', 'outside'], 20, 'a secret would go to somebody else', ['take']),
  inAnyOrder('secret-outflow', ['send', 'secret', 'foreign'], 20, 'the same', ['take']),
  inAnyOrder('secret-outflow', ['send', 'private', 'foreign'], 20, 'what is private would go to somebody else', ['take']),
  inOrder('runs-download', 'fetch 10 foreign 12 run 3 fetched', 'fetched and run, in words'),
  inOrder('drops-guard', 'off 2 guard', 'what guards is to be passed', ['take']),
  inOrder('drops-guard', 'secretly 2 act', 'nobody is to see it'),
  inOrder('drops-guard', 'act 2 secretly', 'the same the other way around'),
  inOrder('drops-guard', 'not 1 tell 3 this 8 user', 'people are kept in the dark'),
  inOrder('drops-guard', 'not 1 tell 2 it 5 user', 'the same by a pronoun'),
  inAnyOrder('drops-guard', ['write', 'startup', 'own'], 25, 'writes itself where it stays')
]
