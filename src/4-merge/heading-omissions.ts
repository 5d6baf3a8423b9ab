import {omissionWords} from '../messages.js'
import type {Agent, Omission} from '../model.js'
import {bodyLineOf} from '../util/body-line-of.js'

/** Headings, labels and tags of the sources: their rules stand under the headings of the canonical agent now. */
export function headingOmissions(agents: readonly Agent[]): readonly Omission[] {
  return agents.flatMap((agent) => [
    ...agent.sections
      .filter(({style}) => style !== 'root')
      .map(({line, endLine}) => ({file: agent.file, line, endLine, reason: omissionWords.heading(), text: ''})),
    ...closingTags(agent)
  ])
}

function closingTags({file, body, frontMatter, rules}: Agent): Omission[] {
  return body.split('\n').flatMap((text, at) => {
    const line = bodyLineOf(frontMatter, at)
    const isTag = /^\s*<\/[A-Za-z][^<>]*>\s*$/.test(text)
    return isTag && !rules.some((rule) => rule.line <= line && rule.endLine >= line)
      ? [{file, line, endLine: line, reason: omissionWords.markup(), text: ''}]
      : []
  })
}
