import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'

const inlineConstructs = [
  ...['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'hardBreakEscape', 'htmlText'],
  ...['labelEnd', 'labelStartImage', 'labelStartLink', 'strikethrough'],
  ...['emailAutolink', 'protocolAutolink', 'wwwAutolink', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall']
]

const parser = unified().use(remarkParse).use(remarkGfm).use(blocksOnly).freeze()

/** The Markdown blocks of a text. What stands inside a paragraph or a cell is one text: rules are read from the source, and this is faster. */
export function remarkBlocks(text: string): Root {
  return parser.parse(countedAlike(text))
}

/** remark leaves out a byte order mark at the start and counts from behind it, and ends a line at a lone `\r`; here `\n` alone ends one. */
function countedAlike(text: string): string {
  return text.replace(/^\ufeff/, '\u2060').replaceAll('\r', ' ')
}

/** Turns off the constructs inside text, and the passes over the tree that look for links in it. */
function blocksOnly(this: Processor): void {
  const {micromarkExtensions = [], fromMarkdownExtensions = []} = this.data()
  this.data('micromarkExtensions', [...micromarkExtensions, {disable: {null: inlineConstructs}}])
  this.data(
    'fromMarkdownExtensions',
    fromMarkdownExtensions.flat().map((extension) => ({...extension, transforms: []}))
  )
}
