import {deepStrictEqual} from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {apply, decisionsFile, netEdits, plan, undo} from '../../dist/index.js'

/** Applies the merge of all, which leaves nothing to do, and takes it back. */
export async function checkApplied({agents}, settings, folder) {
  if (agents.length < 2) return
  const files = agents.map(({file}) => JSON.stringify(file)).join(', ')
  writeFileSync(join(folder, decisionsFile), `together:\n  - agents: [${files}]\n`)
  const ways = {...settings, to: '', git: false, allowOpen: true, write: true}
  const planned = await plan(['.'], ways, {cwd: folder})
  const {changed} = await apply(planned, ways, {cwd: folder})
  if (changed.length === 0) return
  const {groups} = await plan(['.'], ways, {cwd: folder})
  deepStrictEqual(
    netEdits(groups).map(({path}) => path),
    [],
    'there is something left to apply'
  )
  await undo({cwd: folder})
}
