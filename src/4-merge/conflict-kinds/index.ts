import {alternative} from './alternative.js'
import type {ConflictKind} from './conflict-kind.js'
import {format} from './format.js'
import {frontMatter} from './front-matter.js'
import {hidden} from './hidden.js'
import {modality} from './modality.js'
import {nameCollision} from './name-collision.js'
import {order} from './order.js'
import {polarity} from './polarity.js'
import {scope} from './scope.js'
import {value} from './value.js'

/** All kinds, the most specific first: it answers for the rules it names, and the others stay silent about them. */
export const conflictKinds: readonly ConflictKind[] = [
  hidden,
  nameCollision,
  frontMatter,
  value,
  alternative,
  format,
  scope,
  modality,
  polarity,
  order
]
