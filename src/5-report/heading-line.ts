import remarkStringify from 'remark-stringify'
import {unified} from 'unified'

const writer = unified().use(remarkStringify).freeze()

/** A heading as Markdown, with whatever its words hold escaped. */
export function headingLine(words: string, depth: 2 | 3 | 4): string {
  return writer.stringify({type: 'root', children: [{type: 'heading', depth, children: [{type: 'text', value: words}]}]}).trimEnd()
}
