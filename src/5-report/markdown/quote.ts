import {shorten, visibleText} from '../../util/visible-text.js'
import {isCode} from '../is-code.js'
import {markdownText} from './markdown-text.js'

const mostCharacters = 300
const mostLines = 14

/** Agent text as the lines of a block quote: code as code, everything else on one line. */
export function quote(text: string): string[] {
  const lines = text.replace(/(?<!\s)\s+$/, '').split(/\r\n?|\n/)
  return (isCode(text) ? codeBlock(lines) : [markdownText(text, mostCharacters)]).map((line) => `> ${line}`)
}

const fence = /^\s*(?:`{3,}|~{3,})([\w+#-]{0,20})/

function codeBlock(lines: readonly string[]): string[] {
  const language = fence.exec(lines[0] ?? '')?.[1] ?? ''
  const bare = lines.filter((line, index) => !(fence.test(line) && (index === 0 || index === lines.length - 1)))
  const shown = bare.slice(0, mostLines).map((line) => shorten(visibleText(line), 160))
  if (bare.length > mostLines) shown.push('…')
  const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length))
  const marks = '`'.repeat(longest + 1)
  return [`${marks}${language}`, ...shown, marks]
}
