import type {Agent} from '../../model.js'
import {areScopesDisjoint} from '../../util/are-scopes-disjoint.js'
import {scopeOf} from '../../util/scope-of.js'

/** Whether two agents are never active together, for no file is in the scope of both. */
export function areDisjoint(left: Agent, right: Agent): boolean {
  return areScopesDisjoint({file: left.file, scope: scopeOf(left)}, {file: right.file, scope: scopeOf(right)})
}
