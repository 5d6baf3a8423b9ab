import type {Agent} from '../model.js'
import {globsOf} from './globs-of.js'
import {spelledOut} from './spelled-out.js'

/** What is attached always is so whatever its globs say. */
const always: Readonly<Record<string, unknown>> = {alwaysApply: true, trigger: 'always_on'}

/** The files that an agent applies to, as globs without braces; none where it is not bound to any. */
export function scopeOf({frontMatter}: Pick<Agent, 'frontMatter'>): readonly string[] {
  const isAlways = frontMatter.fields.some(({key, value}) => key in always && always[key] === value)
  // What a glob excludes makes a scope smaller, and proves nothing else.
  return isAlways ? [] : spelledOut(globsOf({frontMatter}).filter((glob) => !glob.startsWith('!')))
}
