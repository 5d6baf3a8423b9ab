import type {AgentHead, Conflict, MergedAgent, MergedRule, Origin, Pair, Place, Problem, Result, Scan} from '../model.js'
import {version} from '../version.js'

/** The report for machines, as `report.schema.json` describes it; a scan has groups without rules and conflicts. */
export function reportJson(result: Scan | Result): string {
  const report = {
    schemaVersion: 1,
    tool: {name: 'agentmerge', version},
    agents: result.agents.map(agentJson),
    pairs: result.pairs.map(pairJson),
    groups: 'merged' in result ? result.merged.map(mergedJson) : result.groups.map(({id, members}) => ({id, members})),
    single: result.single,
    remarks: result.remarks.map(({file, problem}) => ({file, problems: [problemJson(problem)]})),
    unread: result.unread.map(({file, problem}) => ({file, problems: [problemJson(problem)]}))
  }
  return `${escapeHidden(JSON.stringify(report, null, 2))}\n`
}

// Each object is spelled out: the order of its keys is part of the bytes, and the model may come to hold more.

function agentJson({file, name, format, sha256, bytes, ruleCount, problems}: AgentHead) {
  return {file, name, format, sha256, bytes, rules: ruleCount, problems: problems.map(problemJson)}
}

function problemJson({code, severity, line, message}: Problem) {
  return {code, severity, line, message}
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

function mergedJson({id, members, canonical, rules, conflicts, omitted}: MergedAgent) {
  return {
    id,
    members,
    canonical,
    rules: rules.map(ruleJson),
    conflicts: conflicts.map(conflictJson),
    omitted: omitted.map((omission) => ({...placeJson(omission), reason: omission.reason, text: omission.text}))
  }
}

function ruleJson({id, section, text, line, endLine, origins}: MergedRule) {
  return {id, section, text, line, endLine, origins: origins.map((origin) => ({...originJson(origin), relation: origin.relation}))}
}

function conflictJson({id, kind, severity, confidence, candidate, topic, message, evidence, positions, resolution}: Conflict) {
  const {status, by, choice, written} = resolution
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
    resolution: {status, by, choice, written}
  }
}

function originJson(origin: Origin) {
  return {...placeJson(origin), text: origin.text}
}

function placeJson({file, line, endLine}: Place) {
  return {file, line, endLine}
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000
}

/** The same JSON with no character in it that a terminal would obey: `--json` prints it. */
function escapeHidden(json: string): string {
  return json.replace(
    /[\x7F-\x9F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
