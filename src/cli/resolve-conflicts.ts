import {AgentmergeError} from '../errors.js'
import {
  type Conflict,
  conflictTerminal,
  decide,
  decisionsFile,
  faultOfWords,
  type GroupFacts,
  groupFacts,
  isUndecided,
  lastPaths,
  merge,
  waysToDecide,
  worstFirst
} from '../index.js'
import {cliWords, decidingWords} from '../messages.js'
import {type ExitCode, exitCodes} from './exit-codes.js'
import {noteProblems} from './note-problems.js'
import type {Session} from './open-session.js'
import type {Choice, Prompts} from './prompts.js'
import {requireAgents} from './require-agents.js'

/** `agentmerge resolve [path...]`: asks about the open conflicts one by one, worst first, and writes each decision at once. */
export async function resolveConflicts(given: readonly string[], session: Session): Promise<ExitCode> {
  const {options, hooks, colors, prompts, print, note} = session
  if (!prompts) throw new AgentmergeError(decidingWords.noTerminal({file: decisionsFile}))
  const paths = given.length > 0 ? given : lastPaths(options, hooks)
  if (paths.length === 0) throw new AgentmergeError(cliWords.noPaths())
  const result = await merge(paths, options, hooks)
  requireAgents(result, paths)
  noteProblems(result, session)
  const open = worstFirst(
    groupFacts(result).flatMap((facts) => facts.conflicts.filter(isUndecided).map((conflict) => asked(conflict, facts)))
  )
  if (open.length === 0) return finish(decidingWords.nothing(), exitCodes.fine)
  const decided = new Map<string, string>()
  const end = (code: ExitCode) => {
    const left = open.filter(({conflict}) => !decided.has(conflict.id)).length
    return finish(decidingWords.done({decided: decided.size, left, paths}), code)
  }
  let at = 0
  while (at < open.length) {
    const {conflict, facts} = open[at] as Asked
    print(decidingWords.place({at: at + 1, of: open.length, before: decided.get(conflict.id)}))
    print(conflictTerminal(conflict, facts, {colors}))
    const answer = await ask(conflict, at > 0, prompts)
    if (answer === undefined) return end(exitCodes.stopped)
    if (answer === 'quit') return end(exitCodes.fine)
    if (typeof answer === 'object') {
      decide({key: 'conflicts', values: {id: conflict.id, quotes: conflict.positions.map(({text}) => text), ...answer}}, hooks)
      decided.set(conflict.id, answer.choose ?? answer.write ?? '')
      note(decidingWords.kept({file: decisionsFile, id: conflict.id, words: decided.get(conflict.id) ?? ''}))
    }
    at += answer === 'back' ? -1 : 1
  }
  return end(exitCodes.fine)

  function finish(words: string, code: ExitCode): ExitCode {
    note(words)
    return code
  }
}

interface Asked extends Pick<Conflict, 'severity' | 'confidence'> {
  readonly conflict: Conflict
  readonly facts: GroupFacts
}

function asked(conflict: Conflict, facts: GroupFacts): Asked {
  return {severity: conflict.severity, confidence: conflict.confidence, conflict, facts}
}

type Answer = {readonly choose?: string; readonly write?: string} | keyof typeof decidingWords.moves

/** What shall become of a conflict; nothing where the person breaks off. Who breaks off writing is asked again. */
async function ask(conflict: Conflict, canGoBack: boolean, prompts: Prompts): Promise<Answer | undefined> {
  const choices = choicesOf(conflict, canGoBack)
  const name = await prompts.choose(
    decidingWords.question(),
    choices.map(({choice}) => choice)
  )
  const chosen = choices.find(({choice}) => choice.name === name)
  if (chosen === undefined) return undefined
  if (chosen.answer !== 'write') return chosen.answer
  const words = await prompts.write(decidingWords.words(), (text) => (text.trim() === '' ? decidingWords.empty() : faultOfWords(text)))
  return words === undefined ? ask(conflict, canGoBack, prompts) : {write: words.trim().replace(/\s+/g, ' ')}
}

/** All that the next merge can apply, and where to go. */
function choicesOf(conflict: Conflict, canGoBack: boolean): {readonly choice: Choice; readonly answer: Answer | 'write'}[] {
  const {ways, moves, write, side} = decidingWords
  const row = (name: string, [words, hint]: readonly [string, string], answer: Answer | 'write') => ({choice: {name, words, hint}, answer})
  return [
    ...conflict.positions.map(({text}, at) => ({choice: {name: String(at + 1), words: side({at: at + 1, text})}, answer: {choose: text}})),
    ...waysToDecide(conflict).map((way) => row(way, ways[way], {choose: way})),
    row('write', write, 'write'),
    row('skip', moves.skip, 'skip'),
    ...(canGoBack ? [row('back', moves.back, 'back' as const)] : []),
    row('quit', moves.quit, 'quit')
  ]
}
