import {createHash, timingSafeEqual} from 'node:crypto'
import type {IncomingHttpHeaders} from 'node:http'

interface Asked {
  readonly headers: IncomingHttpHeaders
  readonly path: string
}

/** Whether a request comes from the page that was served: it knows the token, came to this address, and from no other site. */
export function isAllowed({headers, path}: Asked, host: string, token: string): boolean {
  // Another name for this address is how a foreign site gets at it (DNS rebinding).
  if (headers.host !== host) return false
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return false
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  return timingSafeEqual(digest(path.split('/')[1] ?? ''), digest(token))
}

/** Of one length, whatever the text, so that comparing tells nothing. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
