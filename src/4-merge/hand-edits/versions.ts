import type {Field, MadeRule} from '../../model.js'
import {singleSpaced} from '../../util/single-spaced.js'
import {sectionPath} from '../merged-rules.js'
import type {WrittenAgent} from '../verify.js'
import {pairRules} from './pair-rules.js'

/** One version of a canonical file, as far as versions are compared. */
export interface Version {
  readonly rules: readonly MadeRule[]
  readonly fields: readonly Pick<Field, 'key' | 'source'>[]
}

/** The three versions of a merge: what the tool wrote last time, what a person made of it, and what the sources make now. */
export interface Versions {
  readonly base: Version
  readonly hand: Version
  readonly made: Version
}

/** A file that was read, as a version. */
export function versionOf(written: WrittenAgent): Version {
  return {
    rules: written.rules.map(({text, section}) => ({text, section: sectionPath(written, section)})),
    fields: written.frontMatter.fields
  }
}

/** For each rule of one version the index of the one that it is in the other. */
export function pairVersions(left: Version, right: Version): readonly (number | undefined)[] {
  const texts = ({rules}: Version) => rules.map(({text}) => text)
  return pairRules(texts(left), texts(right))
}

/** Whether two texts differ in more than the blanks between their words. */
export function differs(left: string, right: string): boolean {
  return singleSpaced(left) !== singleSpaced(right)
}
