import { Pool } from 'undici'
import type { MixedRequest } from './mixed-requests.ts'
import type { MixedUpstream } from './mixed-upstream.ts'
import type { SeenAnswers } from './seen-answers.ts'

/** How many requests are under way at once, crowds counted as one. */
const AT_ONCE = 32

/** How often something is invalidated, in requests, and what, in turn. */
const INVALIDATE_EVERY = 500
const INVALIDATED = [{ tag: 'red' }, { model: 'gpt-4o' }] as const

/** Sends a mixed load to a gateway. */
export class MixedLoad {
  readonly seen: SeenAnswers
  /** How many requests were sent, as they are counted. */
  sent = 0
  readonly #adminKey: string
  readonly #staying = new Map<string, AbortController>()
  #stopped = false

  constructor(adminKey: string, seen: SeenAnswers, upstreams: readonly MixedUpstream[]) {
    this.#adminKey = adminKey
    this.seen = seen
    for (const upstream of upstreams) {
      upstream.onStay = (body) => this.#staying.get(stayOf(body))?.abort()
    }
  }

  /** Sends requests to the gateway at a URL; resolves when all are answered, or it is stopped. */
  async send(url: string, requests: readonly MixedRequest[]): Promise<void> {
    const pool = new Pool(url, { connections: 2 * AT_ONCE })
    this.#stopped = false
    const waiting = requests.entries()
    const sending = Array.from({ length: AT_ONCE }, () => this.#sendEach(waiting, pool))
    const ends = await Promise.allSettled(sending)
    await pool.destroy()
    const failed = ends.find((end) => end.status === 'rejected')
    if (failed !== undefined && !this.#stopped) throw failed.reason
  }

  /** Nothing further is sent, and what fails now is no failure: the gateway is about to be gone. */
  stop(): void {
    this.#stopped = true
  }

  async #sendEach(waiting: Iterable<[number, MixedRequest]>, pool: Pool): Promise<void> {
    for (const [place, request] of waiting) {
      if (this.#stopped) return
      if (place % INVALIDATE_EVERY === INVALIDATE_EVERY - 1) await this.#invalidate(place, pool)
      const send = (): Promise<void> =>
        request.leaves ? this.#leave(request, pool) : this.#ask(request, pool)
      await Promise.all(Array.from({ length: request.copies }, send))
    }
  }

  async #invalidate(place: number, pool: Pool): Promise<void> {
    const turn = Math.floor(place / INVALIDATE_EVERY) % INVALIDATED.length
    const { body } = await pool.request({
      path: '/admin/invalidate',
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#adminKey}` },
      body: JSON.stringify(INVALIDATED[turn]),
    })
    const { deleted } = (await body.json()) as { deleted: number }
    this.seen.noteInvalidation(deleted)
  }

  async #ask(request: MixedRequest, pool: Pool): Promise<void> {
    const { path, headers, body, model, items } = request
    if (model !== undefined) this.sent += items
    const answer = await pool.request({ path, method: 'POST', headers, body })
    const text = await answer.body.text()
    const header = (name: string): string => String(answer.headers[name] ?? '')
    this.seen.note(request, { status: answer.statusCode, header, text })
  }

  /** Waits until the provider has been asked, then leaves. */
  async #leave(request: MixedRequest, pool: Pool): Promise<void> {
    const { path, headers, body } = request
    const leaving = new AbortController()
    this.#staying.set(stayOf(body), leaving)
    this.sent += 1
    const asked = pool.request({ path, method: 'POST', headers, body, signal: leaving.signal })
    await asked.catch((error: unknown) => {
      if (!leaving.signal.aborted) throw error
    })
    this.seen.noteLeft(request)
  }
}

/** What tells questions that stay unanswered apart. */
function stayOf(body: string): string {
  return /\[stay\] \d+/.exec(body)?.[0] ?? ''
}
