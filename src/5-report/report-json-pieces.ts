import type {
  AgentHead,
  Conflict,
  Drift,
  FoundMirror,
  HandEdit,
  HostFile,
  MergedAgent,
  MergedField,
  MergedRule,
  Mirror,
  Origin,
  Pair,
  Problem,
  Result,
  RuleOrigin,
  Scan,
  TokenCounts,
  UnreadFile
} from '../model.js'
import {version} from '../version.js'
import {escapeHidden} from './escape-hidden.js'
import {isCompared} from './mirror-lines.js'
import {type SecurityFinding, security} from './security.js'

/** The report for machines as `reportJson` gives it, in pieces: all at once a large one takes gigabytes. */
export function* reportJsonPieces(result: Scan | Result): Generator<string> {
  yield JSON.stringify({schemaVersion: 1, tool: {name: 'agentmerge', version}}, null, 2).slice(0, -'\n}'.length)
  yield* list('agents', result.agents, agentJson)
  yield* list('pairs', result.pairs, pairJson)
  if ('merged' in result) yield* list('groups', result.merged, mergedJson)
  else yield* list('groups', result.groups, ({id, members}) => ({id, members}))
  yield* list('single', result.single, (file) => file)
  yield* list('mirrors', result.mirrors, (mirror) => (isCompared(mirror) ? mirrorJson(mirror) : foundMirrorJson(mirror)))
  yield* list('security', security(result), securityJson)
  yield* list('remarks', result.remarks, unreadJson)
  yield* list('unread', result.unread, unreadJson)
  yield '\n}\n'
}

/** So many items make a piece: the largest groups have a megabyte each. */
const batch = 8

function* list<Item>(key: string, items: readonly Item[], json: (item: Item) => unknown): Generator<string> {
  yield `,\n  "${key}": [`
  for (let at = 0; at < items.length; at += batch) {
    const text = JSON.stringify({[key]: items.slice(at, at + batch).map(json)}, null, 2)
    if (at > 0) yield ','
    yield escapeHidden(text.slice(`{\n  "${key}": [`.length, -'\n  ]\n}'.length))
  }
  yield items.length === 0 ? ']' : '\n  ]'
}

// Each object is spelled out: the order of its keys is part of the bytes, and the model may come to hold more.

function agentJson({file, name, format, sha256, bytes, ruleCount, problems}: AgentHead) {
  return {file, name, format, sha256, bytes, rules: ruleCount, problems: problems.map(problemJson)}
}

function unreadJson({file, problem}: UnreadFile) {
  return {file, problems: [problemJson(problem)]}
}

function problemJson({code, severity, line, message}: Problem) {
  return {code, severity, line, message}
}

function securityJson({code, severity, file, line, message, group}: SecurityFinding) {
  return {code, severity, file, line, message, ...(group !== undefined && {group})}
}

function pairJson({left, right, overlap, relation, containment, sharedRules, reasons}: Pair) {
  return {
    a: left,
    b: right,
    overlap: rounded(overlap),
    relation,
    containment: {aInB: rounded(containment.leftInRight), bInA: rounded(containment.rightInLeft)},
    sharedRules,
    reasons
  }
}

function mergedJson({id, members, canonical, tokens, frontMatter, rules, conflicts, omitted, written, hand}: MergedAgent) {
  return {
    id,
    members,
    canonical,
    tokens: tokensJson(tokens),
    frontMatter: frontMatter.map(fieldJson),
    rules: rules.map(ruleJson),
    conflicts: conflicts.map(conflictJson),
    omitted: omitted.map(({file, line, endLine, reason, text}) => ({file, line, endLine, reason, text})),
    ...(written && {written: written.map(writtenJson)}),
    ...(hand && hand.edits.length > 0 && {edits: hand.edits.map(editJson)})
  }
}

function foundMirrorJson({name, members}: FoundMirror) {
  return {name, members: members.map(({file, host, format}) => ({file, host, format}))}
}

function mirrorJson({name, reference, members}: Mirror) {
  return {name, reference, members: members.map(({file, host, format, drift}) => ({file, host, format, drift: drift.map(driftJson)}))}
}

function driftJson({part, change, own, others}: Drift) {
  return {part, change, ...(own && {own: originJson(own)}), ...(others && {others: originJson(others)})}
}

function writtenJson({host, file, notCarried}: HostFile) {
  return {host, file, notCarried: notCarried.map(({key, value, reason}) => ({key, value, reason}))}
}

function tokensJson({counter, sources, sum, result}: TokenCounts) {
  return {counter, sources: sources.map(({file, tokens}) => ({file, tokens})), sum, result}
}

function editJson({part, change, line, text, was}: HandEdit) {
  return {part, change, line, text, was}
}

function fieldJson({key, text, line, endLine, origins}: MergedField) {
  return {key, text, line, endLine, origins: origins.map(ruleOriginJson)}
}

function ruleJson({id, section, text, line, endLine, origins}: MergedRule) {
  return {id, section, text, line, endLine, origins: origins.map(ruleOriginJson)}
}

function conflictJson({id, kind, severity, confidence, candidate, topic, message, evidence, positions, resolution}: Conflict) {
  const {status, by, choice, written, decision} = resolution
  return {
    id,
    kind,
    severity,
    confidence: rounded(confidence),
    candidate,
    topic,
    message,
    evidence,
    positions: positions.map(({text, origins}) => ({text, origins: origins.map(originJson)})),
    resolution: {status, by, choice, written, ...(decision && {decision: {way: decision.way, reason: decision.reason}})}
  }
}

function ruleOriginJson({file, line, endLine, text, relation}: RuleOrigin) {
  return {file, line, endLine, text, relation}
}

function originJson({file, line, endLine, text}: Origin) {
  return {file, line, endLine, text}
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
