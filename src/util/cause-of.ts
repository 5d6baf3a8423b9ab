import {causeWords} from '../messages.js'

/** Why the system refused, in words; its own code or message where there are none. */
export function causeOf(error: unknown): string {
  const {code, message} = error as {code?: string; message?: string}
  return causeWords[code ?? ''] ?? code ?? message ?? String(error)
}
