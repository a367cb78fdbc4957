import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'

/** What came back. */
export interface PinnedAnswer {
  readonly status: number
  readonly outcome: string | undefined
  readonly body: unknown
}

/** A caller with a single connection, which stays open: so it is the same worker that answers. */
export class PinnedCaller {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  readonly #address: string

  constructor(address: string) {
    this.#address = address
  }

  /** Asks, by POST where there is a body. */
  async call(path: string, body?: object): Promise<PinnedAnswer> {
    const call = request(`${this.#address}${path}`, {
      agent: this.#agent,
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json' },
    })
    call.end(body === undefined ? undefined : JSON.stringify(body))
    const [answer] = (await once(call, 'response')) as [IncomingMessage]
    const { statusCode = 0, headers } = answer
    const outcome = headers['x-cache']
    return {
      status: statusCode,
      outcome: typeof outcome === 'string' ? outcome : undefined,
      body: JSON.parse(await text(answer)),
    }
  }

  /** Asks a model this. */
  ask(content: string): Promise<PinnedAnswer> {
    const messages = [{ role: 'user', content }]
    return this.call('/v1/chat/completions', { model: 'gpt-4o-mini', messages })
  }

  close(): void {
    this.#agent.destroy()
  }
}
