/**
 * The text with `\n` as its only line end, and with the lines it has on disk. Whatever reads text afterwards knows no other line end.
 * A stray `\r` among other line ends becomes a space: editors and git see no line end in it.
 */
export function lineEnds(text: string): string {
  if (!text.includes('\r')) return text
  const unix = text.replaceAll('\r\n', '\n')
  return unix.replaceAll('\r', unix.includes('\n') ? ' ' : '\n')
}
