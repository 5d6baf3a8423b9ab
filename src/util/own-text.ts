/** The same text in memory of its own: a part that is kept keeps all of the text that it was cut from. */
export function ownText(part: string): string {
  // Joining makes a new text as soon as it is read.
  return ` ${part}`.slice(1)
}
