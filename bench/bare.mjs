// Parses the Markdown files of a folder with remark, and does nothing with the trees: what reading Markdown costs at all.
//   node bench/bare.mjs FOLDER|LIST.json
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {listFiles} from './list-files.mjs'

const [path] = process.argv.slice(2)
const base = path.endsWith('.json') ? '' : path
const processor = unified().use(remarkParse).use(remarkGfm)
for (const file of listFiles(path)) processor.parse(readFileSync(join(base, file), 'utf8'))
