import {parseRules} from '../../src/2-parse/parse-agent.js'
import type {TargetHost} from '../../src/formats/target.js'
import {targets} from '../../src/formats/targets.js'
import type {NotCarried} from '../../src/model.js'
import {writeYaml} from '../../src/util/write-yaml.js'
import {writeForHosts} from '../../src/write-for-hosts.js'

type Fields = Readonly<Record<string, unknown>>

/** A canonical agent written for one host, as that host would read it. */
export interface WrittenFor {
  readonly text: string | undefined
  readonly fields: Fields
  readonly body: string
  readonly rules: readonly string[]
  readonly before: readonly string[]
  readonly notCarried: readonly NotCarried[]
  /** Codes of the problems. */
  readonly codes: readonly string[]
  readonly messages: readonly string[]
}

const read = (file: string, text: string) => parseRules({file, bytes: 0, sha256: '', text, problems: []})

/** Writes an agent of a format, given by its keys and its body, for a host. */
export function writtenFor(host: TargetHost, format: string, fields: Fields, body = '\nSay what changed.\n'): WrittenFor {
  const entries = Object.entries(fields).map(([key, value]) => ({key, value}))
  const text = `${entries.length === 0 ? '' : writeYaml(entries)}${body}`
  const written = read('out/planner.md', text)
  const {files, remarks} = writeForHosts({id: 'planner', format, file: 'out/planner.md', text, written}, [host])
  const [made] = files
  const target = targets.find((one) => one.host === host && made?.file.endsWith(`/planner${one.ending}`))
  const again = made && target && read(target.folder === '' ? 'AGENTS.md' : `${target.folder}/planner${target.ending}`, made.text)
  return {
    text: made?.text,
    fields: Object.fromEntries(again?.frontMatter.fields.map(({key, value}) => [key, value]) ?? []),
    body: again?.body ?? '',
    rules: again?.rules.map(({markdown}) => markdown) ?? [],
    before: written.rules.map(({markdown}) => markdown),
    notCarried: made?.notCarried ?? [],
    codes: remarks.map(({problem}) => problem.code),
    messages: remarks.map(({problem}) => problem.message)
  }
}
