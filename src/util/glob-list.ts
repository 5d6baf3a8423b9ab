/** The globs of a value: a list, or one text with commas between them; commas in braces belong to a glob. */
export function globList(value: unknown): readonly string[] {
  return [value].flat().flatMap((one) => (typeof one === 'string' ? splitOutside(one) : []))
}

function splitOutside(text: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const char of text) {
    if (char === '{') depth++
    if (char === '}') depth--
    if (char === ',' && depth <= 0) parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts.map((part) => part.trim()).filter(Boolean)
}
