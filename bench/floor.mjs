// Reads and hashes the Markdown files of a folder: less than this no tool can do.
//   node bench/floor.mjs FOLDER|LIST.json
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {listFiles} from './list-files.mjs'

const [path] = process.argv.slice(2)
const base = path.endsWith('.json') ? '' : path
for (const file of listFiles(path))
  createHash('sha256')
    .update(readFileSync(join(base, file)))
    .digest('hex')
