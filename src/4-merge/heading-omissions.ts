import {omissionWords} from '../messages.js'
import type {Agent, Omission} from '../model.js'
import {bodyLineOf} from '../util/body-line-of.js'
import {disableComment} from '../util/disable-comment.js'

/** Headings, labels and tags of the sources: their rules stand under the headings of the canonical agent now. Comments for `check`, too. */
export function headingOmissions(agents: readonly Agent[]): readonly Omission[] {
  return agents.flatMap((agent) => [
    ...agent.sections
      .filter(({style}) => style !== 'root')
      .map(({line, endLine}) => ({file: agent.file, line, endLine, reason: omissionWords.heading(), text: ''})),
    ...tagsAndNotes(agent)
  ])
}

function tagsAndNotes({file, body, frontMatter, rules}: Agent): Omission[] {
  return body.split('\n').flatMap((text, at) => {
    const line = bodyLineOf(frontMatter, at)
    const isTag = /^\s*<\/[A-Za-z][^<>]*>\s*$/.test(text)
    const isNote = disableComment(text) !== undefined
    if ((!isTag && !isNote) || rules.some((rule) => rule.line <= line && rule.endLine >= line)) return []
    const reason = isTag ? omissionWords.markup() : omissionWords.note()
    return [{file, line, endLine: line, reason, text: isTag ? '' : text.trim()}]
  })
}
