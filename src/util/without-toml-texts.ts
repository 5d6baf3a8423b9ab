/** TOML with a letter in the place of each text and comment in it: brackets in those do not nest. */
export function withoutTomlTexts(source: string): string {
  return source.replace(text, 'x')
}

// Up to two quotes in a text of several lines belong to it, before those that end it, too. Of one that does not end nothing more is read.
const text =
  /"""[^"\\]*(?:(?:\\[\s\S]|"{1,2}(?!"))[^"\\]*)*(?:"{3,5}|$)|'''[^']*(?:'{1,2}(?!')[^']*)*(?:'{3,5}|$)|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*/g
