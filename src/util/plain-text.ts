import {singleSpaced} from './single-spaced.js'

/** The words of a piece of inline Markdown, without its markup. Code spans keep their content. */
export function plainText(markdown: string): string {
  return singleSpaced(markup.test(markdown) ? withoutMarkup(markdown) : markdown)
}

const markup = /[[*_`\\]/

// Backticks at the start that are escaped lest they open a fence: they are no words, escaped or not.
const escapedFence = /^\\(?=`{3,}[^`]*$)/

function withoutMarkup(markdown: string): string {
  return markdown
    .replace(escapedFence, '')
    .replace(/!?\[([^\]]{0,300})\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/(^|[^\w*])\*(?=\S)([^*\n]*\S)\*(?![\w*])/g, '$1$2')
    .replace(/(^|[^\w_])_(?=\S)([^_\n]*\S)_(?![\w_])/g, '$1$2')
    .replace(/`+([^`]*)`+/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!:|<>~=])/g, '$1')
}
