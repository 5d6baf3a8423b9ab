/** The text with single blanks between its words and none around them. */
export function singleSpaced(text: string): string {
  return (uneven.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}

/** Most texts have none, and looking is far cheaper than replacing each blank by itself. */
const uneven = /\s\s|[^\S ]/
