import type {Document, LineCounter, ParsedNode} from 'yaml'
import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import {decisionsFile} from './decisions-file.js'
import {loadLater} from './load-later.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

/** The decisions file as YAML nodes, with its comments. */
export function decisionsDocument(text: string, lineCounter?: LineCounter): Document.Parsed<ParsedNode> {
  const document = yaml().parseDocument(text, lineCounter && {lineCounter})
  const [fault] = document.errors
  if (fault) throw new AgentmergeError(errorWords.decisionsSyntax({file: decisionsFile, cause: fault.message.split('\n')[0] ?? ''}))
  return document
}
