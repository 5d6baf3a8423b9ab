import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {agentmerge, noCache} from './agentmerge.mjs'

/** The main job on a folder, and the bare parse of the files that it groups, which is what it has to be measured by. */
export function mainJob(folder, scratch) {
  const out = join(scratch, 'out')
  const list = join(scratch, 'grouped.json')
  const noteGrouped = () => {
    const {groups} = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))
    writeFileSync(list, JSON.stringify(groups.flatMap(({members}) => members)))
  }
  return [
    {name: 'agentmerge, the main job', command: [...agentmerge, folder, '--out', out, '--quiet', ...noCache]},
    {
      name: 'bare remark parse of the files it groups',
      command: [process.execPath, join(import.meta.dirname, 'bare.mjs'), list],
      prepare: noteGrouped
    }
  ]
}
