import {randomBytes} from 'node:crypto'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {liveWords} from '../../messages.js'
import type {Review} from './create-review.js'
import {isAllowed} from './is-allowed.js'

export interface ServedReview {
  readonly address: string
  readonly close: () => Promise<void>
}

/** A decision is some lines; more is none. */
const mostBytes = 100_000

/** Nobody may keep a page, put it into a frame, or learn its address from a link. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff'
}

/** Serves a review on this machine alone, on a free port, to who knows the token in the address. */
export async function serveReview(review: Review): Promise<ServedReview> {
  const token = randomBytes(24).toString('base64url')
  const listening = new Set<ServerResponse>()
  let host = ''
  const event = () => `data: ${JSON.stringify(review.state())}\n\n`
  review.onChange(() => {
    for (const response of listening) response.write(event())
  })
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const name = path.split('/').slice(2).join('/')
    if (!isAllowed({headers: request.headers, path}, host, token)) answer(response, 403, 'text/plain', liveWords.refused())
    else if (request.method === 'POST' && name === 'decisions') await decided(request, response, review)
    else if (request.method !== 'GET') answer(response, 405, 'text/plain', liveWords.refused())
    else if (name === 'changes') {
      response.writeHead(200, {...headers, 'content-type': 'text/event-stream'})
      response.write(event())
      listening.add(response)
      response.on('close', () => listening.delete(response))
    } else {
      const page = review.page(name)
      if (page === undefined) answer(response, 404, 'text/plain', liveWords.refused())
      else answer(response, 200, 'text/html', page)
    }
  }
  // A request that breaks off in the middle needs no answer.
  const server = createServer((request, response) => void serve(request, response).catch(() => response.destroy()))
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(0, '127.0.0.1', resolve))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    address: `http://${host}/${token}/report.html`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

async function decided(request: IncomingMessage, response: ServerResponse, review: Review): Promise<void> {
  const body = request.headers['content-type'] === 'application/json' ? await bodyOf(request) : undefined
  if (body === undefined) return answer(response, 400, 'application/json', JSON.stringify({fault: liveWords.notChange()}))
  const fault = await review.change(body)
  answer(response, fault === '' ? 200 : 409, 'application/json', JSON.stringify({fault}))
}

/** What was sent as JSON; nothing where it is none, or too long. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > mostBytes) return undefined
    pieces.push(piece)
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'))
  } catch {
    return undefined
  }
}

function answer(response: ServerResponse, code: number, type: string, text: string): void {
  response.writeHead(code, {...headers, 'content-type': `${type}; charset=utf-8`})
  response.end(text)
}
