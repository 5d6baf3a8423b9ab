import type {Agent, SourceOutline} from '../model.js'
import {ownText} from '../util/own-text.js'

/** The front matter and the headings of a source, in memory of their own: its text need not be kept for them. */
export function sourceOutline({file, frontMatter, sections}: Agent): SourceOutline {
  return {
    file,
    fields: frontMatter.fields.map(({key, source, line, endLine}) => ({key: ownText(key), source: ownText(source), line, endLine})),
    headings: sections.filter(({style}) => style !== 'root').map(({heading, depth, line}) => ({heading: ownText(heading), depth, line}))
  }
}
