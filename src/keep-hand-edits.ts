import {parseRules} from './2-parse/parse-agent.js'
import {carryEdits} from './4-merge/hand-edits/carry-edits.js'
import {findContested, stillContested} from './4-merge/hand-edits/find-contested.js'
import {traceEdits} from './4-merge/hand-edits/trace-edits.js'
import {versionOf} from './4-merge/hand-edits/versions.js'
import {verify, type WrittenAgent} from './4-merge/verify.js'
import {canonical, type ReadBack} from './5-report/canonical.js'
import {AgentmergeError} from './errors.js'
import {errorWords} from './messages.js'
import type {Agent, EditedFile, HandWork, MergedDraft} from './model.js'
import {textSha} from './util/text-sha.js'

/** A canonical agent, written down and read again. */
export interface Written {
  readonly draft: MergedDraft
  readonly text: string
  readonly written: WrittenAgent
  readonly hand?: HandWork
}

/** The canonical agent with what a person changed in the file of the last run. Where the sources make what they made then, the file stays as it is. */
export function keepHandEdits(merged: Written, edited: EditedFile, file: string, members: readonly Agent[], readBack: ReadBack): Written {
  const {draft, text, written: made} = merged
  const read = (markdown: string) => parseRules({file, bytes: Buffer.byteLength(markdown), sha256: '', text: markdown, problems: []})
  const base = {rules: edited.made.rules, fields: read(edited.made.front).frontMatter.fields}
  const byHand = read(edited.text)
  const refuse = (faults: readonly string[]) => {
    if (faults.length > 0) throw new AgentmergeError(errorWords.outputUnmerged({file, fault: faults[0] ?? ''}))
  }
  const sha256 = textSha(text)
  const isSame = sha256 === edited.made.sha256
  const carried = isSame ? undefined : carryEdits(draft, made, base, byHand)
  const result = carried ? canonical(carried, readBack) : edited.text
  if (result === text) return merged
  const final = read(result)
  // Front matter that a person wrote is theirs, also where it is no YAML; reading it again tells that as a problem of the file.
  // What stands twice in a body that was taken over as it was may go on doing so.
  if (carried) refuse(verify({...carried, body: draft.body, conflicts: [], omitted: []}, {...final, problems: []}, []))
  const traced = traceEdits(draft, made, final, file)
  refuse(verify(traced.draft, {...final, problems: []}, members))
  const now = {hand: versionOf(final), made: versionOf(made)}
  const fresh = isSame ? [] : findContested({base, hand: versionOf(byHand), made: now.made})
  return {
    draft: traced.draft,
    text: result,
    written: final,
    hand: {
      made: {sha256, front: frontOf(text, made), rules: now.made.rules},
      edits: traced.edits,
      contested: stillContested([...edited.contested, ...fresh], now)
    }
  }
}

function frontOf(text: string, {frontMatter: {bodyLine}}: WrittenAgent): string {
  return text
    .split('\n')
    .slice(0, bodyLine - 1)
    .map((line) => `${line}\n`)
    .join('')
}
