/** What is wrong with a text as JSON, in words and with its line; nothing where it is JSON. */
export function jsonFault(text: string): {readonly reason: string; readonly line: number} | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch {
    // The words of the engine differ between its versions, and seldom have a place.
    const at = endOfTokens(text)
    const reason = at < text.length ? `there is no \`${text[at]}\` in this place` : 'it is not complete'
    return {reason, line: text.slice(0, at).split('\n').length}
  }
}

const token =
  /\s+|[{}[\]:]|,(?!\s*[}\]])|"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y

/** Where the first thing stands that JSON does not have. */
function endOfTokens(text: string): number {
  let at = 0
  for (token.lastIndex = 0; at < text.length && token.test(text); ) at = token.lastIndex
  return at
}
