import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** A call as the upstream received it. */
export interface UpstreamCall {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** The body as it came, byte for byte. */
  readonly text: string
  /** The body parsed; an empty object where there was none. */
  readonly body: Record<string, unknown>
}

/** How the upstream answers a call. */
export type UpstreamAnswer = (call: UpstreamCall, response: ServerResponse) => void | Promise<void>

/** A local server that speaks OpenAI's protocol as far as it is told to. */
export class UpstreamServer {
  readonly calls: UpstreamCall[] = []
  /** Replaced by tests; by default answers every chat completion with {@link completion}. */
  answer: UpstreamAnswer = (call, response) => {
    if (call.body.stream === true) sendStream(response, streamOf('Hello from upstream.'))
    else sendJson(response, completion('Hello from upstream.'))
  }
  readonly #server: Server
  #nextCall = Promise.withResolvers<void>()

  private constructor() {
    this.#server = createServer(async (request, response) => {
      const call = await received(request)
      this.calls.push(call)
      this.#nextCall.resolve()
      await this.answer(call, response)
    })
  }

  static async start(): Promise<UpstreamServer> {
    const upstream = new UpstreamServer()
    upstream.#server.listen(0, '127.0.0.1')
    await once(upstream.#server, 'listening')
    return upstream
  }

  /** Base URL, ending in `/v1`. */
  get url(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('not listening')
    return `http://127.0.0.1:${address.port}/v1`
  }

  /** Resolves when it has been asked so often. */
  async asked(times = 1): Promise<void> {
    while (this.calls.length < times) {
      await this.#nextCall.promise
      this.#nextCall = Promise.withResolvers<void>()
    }
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }
}

async function received(request: IncomingMessage): Promise<UpstreamCall> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const text = Buffer.concat(parts).toString('utf8')
  const { method = '', url: path = '', headers } = request
  return { method, path, headers, text, body: text === '' ? {} : JSON.parse(text) }
}

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  body: object,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

/** Answers with server-sent events and the terminal marker; `complete: false` leaves the marker out. */
export function sendStream(
  response: ServerResponse,
  chunks: readonly object[],
  complete = true,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (const chunk of chunks) response.write(`data: ${JSON.stringify(chunk)}\n\n`)
  response.end(complete ? 'data: [DONE]\n\n' : '')
}

/** Answers with the first piece of a stream at once, and with the rest when the gate opens. */
export async function sendGatedStream(
  response: ServerResponse,
  content: string,
  gate: Promise<void>,
): Promise<void> {
  const [first, ...rest] = streamOf(content)
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write(`data: ${JSON.stringify(first)}\n\n`)
  await gate
  for (const chunk of rest) response.write(`data: ${JSON.stringify(chunk)}\n\n`)
  response.end('data: [DONE]\n\n')
}

/** A whole chat completion. */
export function completion(content: string, fields: object = {}): Record<string, unknown> {
  return {
    id: 'chatcmpl-upstream',
    object: 'chat.completion',
    created: 1_767_225_600,
    model: 'gpt-4o-mini-2024-07-18',
    system_fingerprint: 'fp_test',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: { prompt_tokens: 9, completion_tokens: 4, total_tokens: 13 },
    ...fields,
  }
}

/** The same as a stream: a chunk per word, the finish, the usage. */
export function streamOf(content: string): readonly Record<string, unknown>[] {
  const { usage, ...rest } = completion(content)
  const envelope = { ...rest, object: 'chat.completion.chunk' }
  const words = content.match(/\S+\s*/g) ?? []
  const chunk = (delta: object, finish: string | null): Record<string, unknown> => ({
    ...envelope,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
  })
  return [
    chunk({ role: 'assistant', content: '', refusal: null }, null),
    ...words.map((word) => chunk({ content: word }, null)),
    chunk({}, 'stop'),
    { ...envelope, choices: [], usage },
  ]
}
