/** Where new requests differ from each other, and how long that is. */
const MARK = '000000000000'

let unique = 0

/** What a request is made of. */
export interface WireRequest {
  readonly port: number
  readonly body: string
  /** Besides those that every client sends. */
  readonly headers: Readonly<Record<string, string>>
}

/** A chat request as bytes on the wire, as OpenAI's clients send it. */
export function wireRequest({ port, body, headers }: WireRequest): Buffer {
  const lines = [
    'POST /v1/chat/completions HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Accept: application/json',
    'Content-Type: application/json',
    'User-Agent: OpenAI/JS 7.57.0',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`)
}

/** Requests of one size that nobody has asked before, one after the other. */
export function newRequests(request: WireRequest): () => Buffer {
  const marked = { ...request, body: request.body.replace('"content":"', `$&${MARK} `) }
  const template = wireRequest(marked)
  const place = template.indexOf(MARK)
  return () => {
    unique += 1
    const made = Buffer.from(template)
    made.write(String(unique).padStart(MARK.length, '0'), place, 'latin1')
    return made
  }
}

/** The same requests over and over. */
export function sameRequests(requests: readonly Buffer[]): () => Buffer {
  let turn = 0
  return () => {
    turn = (turn + 1) % requests.length
    return requests[turn] ?? Buffer.alloc(0)
  }
}
