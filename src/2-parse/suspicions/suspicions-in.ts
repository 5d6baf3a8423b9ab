import type {Problem, SourceFile} from '../../model.js'
import {readSource} from '../read-source.js'
import {asProblem} from './as-problem.js'
import {findSuspicions} from './find-suspicions.js'

/** What an agent hides, what it runs unasked, and what it says to whoever reads the report, without parsing it. */
export function suspicionsIn({file, text}: SourceFile): readonly Problem[] {
  const {frontMatter, body} = readSource(file, text)
  return findSuspicions(frontMatter, body).map(asProblem)
}
