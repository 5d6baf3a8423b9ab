/** Blanks, line ends and marks of Markdown between two words are one: else a second blank would be a way around. */
const gap = '(?:[\\s*_~`]{1,8})'

/** The source of a pattern with each blank in it, outside of brackets, as any gap between words. */
export function spaced(source: string): string {
  return source.replace(/\[(?:\\.|[^\]\\])*\]| /g, (part) => (part === ' ' ? gap : part))
}
