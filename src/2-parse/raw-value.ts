/** The value of an entry that is no YAML: the text after `key:`, without wrapping quotes and common indentation. */
export function rawValue(lines: readonly string[]): string {
  const first = (lines[0] as string).replace(/^[^:]*:/, '').trim()
  const rest = dedent(lines.slice(1).map((line) => line.trimEnd()))
  const isBlockHead = /^[|>][-+\d]*$/.test(first) && rest.length > 0
  const text = [...(isBlockHead ? [] : [first]), ...rest].join('\n').trim()
  return unquote(text)
}

function dedent(lines: readonly string[]): readonly string[] {
  const width = lines.reduce((least, line) => (line === '' ? least : Math.min(least, line.search(/\S/))), Infinity)
  return lines.map((line) => line.slice(width))
}

function unquote(text: string): string {
  const quote = text[0]
  if ((quote !== '"' && quote !== "'") || text.length < 2 || !text.endsWith(quote)) return text
  const inner = text.slice(1, -1)
  if (!wraps(quote, inner)) return text
  return quote === '"' ? inner.replace(/\\(["\\nt])/g, (_, letter: string) => escapes[letter] ?? letter) : inner.replaceAll("''", "'")
}

const escapes: Readonly<Record<string, string>> = {n: '\n', t: '\t'}

/** Whether the outer quotes belong together: not in `"a" or "b"`, but in `"say "a" now"`, where the next quote opens. */
function wraps(quote: string, inner: string): boolean {
  if (quote === '"' && /(?<!\\)(?:\\\\)*\\$/.test(inner)) return false
  const next = quote === '"' ? inner.search(/(?<!\\)"/) : inner.replaceAll("''", '  ').search(/'(?!\w)|(?<!\w)'/)
  return next < 0 || (/(?:^|[\s([:])$/.test(inner.slice(0, next)) && /^\S/.test(inner.slice(next + 1)))
}
