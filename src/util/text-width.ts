const wide =
  /\p{Emoji_Presentation}|\uFE0F|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]/u

/** How many columns of a terminal a line takes. */
export function textWidth(line: string): number {
  // Nearly all text is plain ASCII, and taking it apart would cost much for nothing.
  if (ascii.test(line)) return line.length
  let width = 0
  for (const {segment} of graphemesOf(line)) width += wide.test(segment) ? 2 : 1
  return width
}

const ascii = /^[ -~]*$/

let segmenter: Intl.Segmenter | undefined

/** What a reader takes for one character each. Made when it is first needed: it takes as long as to load fifty modules. */
function graphemesOf(line: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
  return segmenter.segment(line)
}

/** The line in exactly `width` columns: cut with `…`, or filled with spaces. */
export function fitWidth(line: string, width: number): string {
  const cut = cutWidth(line, width)
  return cut + ' '.repeat(width - textWidth(cut))
}

/** The line in at most `width` columns. */
export function cutWidth(line: string, width: number): string {
  return textWidth(line) <= width ? line : `${head(line, width - 1)}…`
}

/** The words of a line on lines of at most `width` columns. */
export function wrapWidth(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    if (line && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}

function pieces(word: string, width: number): string[] {
  const first = textWidth(word) <= width ? word : head(word, width)
  return first.length === word.length ? [word] : [first, ...pieces(word.slice(first.length), width)]
}

function head(line: string, width: number): string {
  if (ascii.test(line)) return line.slice(0, width)
  let taken = ''
  let used = 0
  for (const {segment} of graphemesOf(line)) {
    used += textWidth(segment)
    if (used > width) return taken
    taken += segment
  }
  return taken
}
