import {findingWords, gateWords} from '../messages.js'
import type {Finding, FindingKind, Gate, Place, Severity} from '../model.js'
import {oneLine} from '../util/visible-text.js'
import {version} from '../version.js'
import {escapeHidden} from './escape-hidden.js'
import {worstFirst} from './worst-first.js'

/** More results make GitHub refuse the file; of a result, more places. */
const mostResults = 25_000
const mostPlaces = 999

const levels = {error: 'error', warning: 'warning', info: 'note'} as const
const rootId = '%SRCROOT%'
const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

/** What `check` finds as SARIF 2.1.0, for code scanning; also what is known or disabled, marked so. `root` is the way down from the top. */
export function checkSarif({findings, hasBaseline}: Gate, root = ''): string {
  const shown = worstFirst(findings).slice(0, mostResults)
  const kinds = Object.keys(findingWords) as FindingKind[]
  const run = {
    tool: {driver: {name: 'agentmerge', version, semanticVersion: version, rules: kinds.map(rule)}},
    automationDetails: {id: 'agentmerge/'},
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {[rootId]: {description: {text: gateWords.sourceRoot()}}},
    results: shown.map((finding) => result(finding, kinds, hasBaseline, root))
  }
  return `${escapeHidden(JSON.stringify({$schema: schema, version: '2.1.0', runs: [run]}, null, 2))}\n`
}

function rule(kind: FindingKind) {
  const {title, what, todo} = findingWords[kind]
  return {
    id: kind,
    name: kind.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: title},
    fullDescription: {text: what},
    help: {text: `${what} ${todo}`, markdown: `${what}\n\n${todo}`},
    defaultConfiguration: {level: 'warning'},
    properties: {tags: ['maintainability'], 'problem.severity': 'warning'}
  }
}

function result(finding: Finding, kinds: readonly FindingKind[], hasBaseline: boolean, root: string) {
  const {kind, severity, message, place, others, more, fingerprint, known, disabled} = finding
  const sides = [
    ...others.map((other) => ({place: other, text: gateWords.otherSide(other)})),
    ...more.map((other) => ({place: other, text: gateWords.moreSide()}))
  ].slice(0, mostPlaces)
  return {
    ruleId: kind,
    ruleIndex: kinds.indexOf(kind),
    level: levels[severity satisfies Severity],
    message: {text: oneLine(message)},
    locations: [location(place, root)],
    ...(sides.length > 0
      ? {relatedLocations: sides.map((side, id) => ({id, message: {text: side.text}, ...location(side.place, root)}))}
      : {}),
    partialFingerprints: {'agentmerge/v1': fingerprint},
    ...(hasBaseline ? {baselineState: known ? 'unchanged' : 'new'} : {}),
    // An empty list says that it was looked for, and that none is there.
    suppressions: disabled
      ? [
          {
            kind: 'inSource',
            justification: oneLine(disabled.reason),
            location: location({file: disabled.file, line: disabled.line, endLine: disabled.line}, root)
          }
        ]
      : []
  }
}

function location({file, line, endLine}: Place, root: string) {
  return {
    physicalLocation: {artifactLocation: {uri: uriOf(`${root}${file}`), uriBaseId: rootId}, region: {startLine: line, endLine}}
  }
}

/** Each part percent-encoded, the slashes kept. Half a character, as names of files may hold, has no encoding and goes through bytes first. */
function uriOf(path: string): string {
  return Buffer.from(path).toString().split('/').map(encodeURIComponent).join('/')
}
