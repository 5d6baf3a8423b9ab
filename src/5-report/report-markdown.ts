import type {Result} from '../model.js'
import {groupFacts} from './group-facts.js'
import {contentsPart} from './markdown/contents-part.js'
import {groupPart} from './markdown/group-part.js'
import {linksFrom} from './markdown/links.js'
import {mirrorPart} from './markdown/mirror-part.js'
import {problemPart} from './markdown/problem-part.js'
import {securityPart} from './markdown/security-part.js'
import {singlePart} from './markdown/single-part.js'
import {summaryPart} from './markdown/summary-part.js'

/** The report for people, made to be read in a pull request; `out` is the folder it will stand in. */
export function reportMarkdown(result: Result, out = folderOf(result)): string {
  const links = linksFrom(out)
  const groups = groupFacts(result)
  const lines = [
    '# Merge report',
    '',
    ...summaryPart(result, groups, links),
    ...contentsPart(result, groups),
    ...securityPart(result, links),
    ...groups.map((facts) => groupPart(facts, links).join('\n')),
    ...mirrorPart(result, links),
    ...problemPart(result, links),
    ...singlePart(result, links)
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

/** The report stands beside the canonical agents. */
function folderOf({merged}: Result): string {
  const path = merged[0]?.canonical
  return path === undefined ? 'out' : path.split('/').slice(0, -1).join('/')
}
