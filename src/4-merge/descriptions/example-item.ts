/** An example with a number in brackets as an item of a list: its number would not fit among those of others. */
export function exampleItem(written: string): string {
  return written.replace(/^\(\d+\)\s+([\s\S]*?);?$/, '- $1')
}
