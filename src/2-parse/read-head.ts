import type {AgentHead, SourceFile} from '../model.js'
import {withoutDisables} from '../util/disable-comment.js'
import {hashOf} from '../util/hash.js'
import {scopeOf} from '../util/scope-of.js'
import {identify} from './identity.js'
import {readDisables} from './read-disables.js'
import {readSource} from './read-source.js'

/** What is known of an agent before its body is parsed, with the texts that it is compared by. */
export interface HeadReading {
  readonly head: Omit<AgentHead, 'ruleCount'>
  readonly description: string
  readonly body: string
}

/** Reads the front matter of a file, and who the agent is. */
export function readHead(source: SourceFile): HeadReading {
  const {file, bytes, sha256, text} = source
  const {frontMatter, body, problems} = readSource(file, text)
  const {name, description, format, problems: ofIdentity} = identify(file, frontMatter, body)
  const keys = frontMatter.fields.map(({key, value, endLine}) => ({key, hash: hashOf(JSON.stringify(value) ?? ''), endLine}))
  const disables = readDisables(body, frontMatter.bodyLine)
  const told = [...source.problems, ...problems, ...ofIdentity]
  const scope = scopeOf({frontMatter})
  const seldom = {...(disables.length > 0 && {disables}), ...(scope.length > 0 && {scope})}
  const head = {file, bytes, sha256, format, name, keys, problems: told, ...seldom}
  return {head, description, body: withoutDisables(body)}
}
