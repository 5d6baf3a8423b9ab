import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {appliedFile} from '../../src/util/applied-file.js'
import {textSha} from '../../src/util/text-sha.js'

/** What `apply` leaves in a folder that was merged into `out/`: each canonical agent in the place of a member, nothing in those of the others. */
export function applyByHand(cwd: string): void {
  const read = (file: string): string => readFileSync(join(cwd, file), 'utf8')
  const {groups} = JSON.parse(read('out/report.json')) as {groups: {id: string; members: string[]; canonical: string}[]}
  const agents = groups.map(({id, members, canonical}) => {
    const file = members[0] as string
    const absorbed = members.map((member) => ({file: member, name: member, sha256: textSha(read(member))}))
    const text = read(canonical)
    for (const member of members) rmSync(join(cwd, member))
    writeFileSync(join(cwd, file), text)
    return {file, name: id, sha256: textSha(text), absorbed}
  })
  writeFileSync(join(cwd, appliedFile), JSON.stringify({version: 1, agents}))
}
