import {readdirSync, readFileSync} from 'node:fs'

/** The style of the report's pages: the files of `style/`, in the order of their names, without comments and indentation. */
export function pageStyle(root) {
  const folder = `${root}src/5-report/html/style`
  const files = readdirSync(folder).sort()
  const text = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('')
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s*/g, '\n')
    .trim()
}
