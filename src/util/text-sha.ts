import {createHash} from 'node:crypto'

/** The SHA-256 of a text, whatever line ends it has on disk: a checkout may change them, and that is no edit. */
export function textSha(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')
}
