import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/** The Markdown tree of a text. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text)
}
