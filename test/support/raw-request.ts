import { type ClientRequest, type IncomingHttpHeaders, request } from 'node:http'
import { text } from 'node:stream/consumers'

/** An answer as it came. */
export interface RawAnswer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** What {@link rawRequest} sends; `pieces` make a body whose length is not announced. */
export interface RawRequest {
  readonly method?: 'GET' | 'POST'
  /** Bytes as Latin-1, as `node:http` writes them. */
  readonly headers?: Readonly<Record<string, string>>
  readonly pieces?: readonly string[]
  /** What is asked for, where that is to be sent as it is. */
  readonly path?: string
}

/** Sends what `fetch` would not: a `host` of one's own, bytes beyond ASCII in headers, a body in pieces. */
export function rawRequest(
  url: string,
  { method = 'GET', headers = {}, pieces = [], ...path }: RawRequest,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers, ...path }, async (answer) => {
      const { statusCode: status, headers: received } = answer
      resolve({ status, headers: received, text: await text(answer) })
    })
    asked.on('error', reject)
    for (const piece of pieces) asked.write(piece)
    asked.end()
  })
}

/** Begins to post a chat completion; the caller may hang up whenever it likes. */
export function beginPost({ url }: { readonly url: string }, body: object): ClientRequest {
  const headers = { 'content-type': 'application/json' }
  const begun = request(`${url}/v1/chat/completions`, { method: 'POST', headers })
  begun.on('error', () => {})
  begun.end(JSON.stringify(body))
  return begun
}
