import type {Finding, Gate, Place} from '../model.js'
import {version} from '../version.js'
import {escapeHidden} from './escape-hidden.js'

/** What `check` says, for machines; docs/check.md tells each key. */
export function checkJson({findings, failing, outdated}: Gate): string {
  const failed = new Set(failing)
  const content = {
    schemaVersion: 1,
    tool: {name: 'agentmerge', version},
    passed: failing.length === 0,
    findings: findings.map((finding) => findingJson(finding, failed.has(finding))),
    outdated: outdated.map(({fingerprint, kind, words}) => ({fingerprint, kind, words}))
  }
  return `${escapeHidden(JSON.stringify(content, null, 2))}\n`
}

function findingJson({place, others, more, disabled, ...finding}: Finding, fails: boolean) {
  const {kind, severity, fingerprint, subject, message, known} = finding
  const sides = others.map(({text, ...other}) => ({...placeJson(other), text}))
  const from = {kind, severity, fingerprint, subject, message, ...placeJson(place), others: sides, more: more.map(placeJson)}
  return {...from, fails, known, disabled: disabled ?? null}
}

const placeJson = ({file, line, endLine}: Place) => ({file, line, endLine})
