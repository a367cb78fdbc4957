import type { Dispatcher, Pool } from 'undici'
import { LONGEST_WAIT_MS } from '../../domain/longest-wait.ts'
import type { HttpReply } from './http-reply.ts'

/** Whom to connect to; times in milliseconds. */
export interface ConnectionSettings {
  /** Its origin is connected to. */
  readonly url: string
  /** Longest wait for a connection, */
  readonly connectTimeoutMs: number
  /** and on one, for the next byte: the longer of these. */
  readonly timeoutMs: number
  readonly firstTokenTimeoutMs: number
}

/** Codes of connections that the other end has closed, or knows nothing of. */
const GONE: ReadonlySet<unknown> = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])

/** A connection that is forgotten is reset within a round trip, in milliseconds. Later, somebody had it. */
const FORGOTTEN_MS = 1000

/**
 * Connections to one host, kept open from one exchange to the next. Firewalls and balancers forget
 * some meanwhile, and reset them at the next byte. That says nothing about the host, so that what
 * was sent is sent again, once, on a connection of its own: others that are kept may be as dead.
 * It may have arrived all the same, and so be done twice: that is what browsers and curl do, too.
 */
export class Connections {
  readonly #kept: Pool
  readonly #single: Pool
  /** How many have been opened; each connection's place in that order, and that of those that broke. */
  #opened = 0
  readonly #places = new WeakMap<object, number>()
  readonly #broken = new WeakMap<object, number>()

  /** Takes a pool of connections to keep, and another for those that are used once. */
  constructor(kept: Pool, single: Pool) {
    this.#kept = kept
    this.#single = single
    kept.on('connect', (_origin, targets) => this.#opens(targets.at(-1)))
    kept.on('disconnect', (_origin, targets, error) => this.#breaks(targets.at(-1), error))
    // It was never open.
    kept.on('connectionError', (_origin, _targets, error) => this.#broken.set(error, Infinity))
  }

  /** Sends a request, whose answer is for the reply to hear. */
  dispatch(options: Dispatcher.DispatchOptions, reply: HttpReply): void {
    const before = this.#opened
    const began = performance.now()
    let isFirst = true
    reply.orElse((error) => {
      const soon = performance.now() - began < FORGOTTEN_MS
      if (!isFirst || !soon || !this.#wasKept(error, before)) return false
      isFirst = false
      this.#single.dispatch({ ...options, reset: true }, reply)
      return true
    })
    this.#kept.dispatch(options, reply)
  }

  /** Cuts all of them. */
  async close(): Promise<void> {
    const open = [this.#kept, this.#single].filter(({ destroyed }) => !destroyed)
    await Promise.all(open.map((pool) => pool.destroy()))
  }

  #opens(connection: Dispatcher | undefined): void {
    this.#opened += 1
    if (connection !== undefined) this.#places.set(connection, this.#opened)
  }

  #breaks(connection: Dispatcher | undefined, error: Error): void {
    const place = connection && this.#places.get(connection)
    if (place !== undefined) this.#broken.set(error, place)
  }

  /**
   * Whether it is of one of the first so many connections. Of one of HTTP/2 undici says only later that
   * it broke; as requests share it, none has been opened since then.
   */
  #wasKept(error: Error, before: number): boolean {
    const place = this.#broken.get(error) ?? this.#opened
    return place <= before && 'code' in error && GONE.has(error.code)
  }
}

/** The library is loaded while others start: whoever has no provider over HTTP need not wait for it. */
export async function connectionsTo(settings: ConnectionSettings): Promise<Connections> {
  const { url, timeoutMs, connectTimeoutMs, firstTokenTimeoutMs } = settings
  const { Pool } = await import('undici')
  // undici takes whole numbers only.
  const silence = Math.min(Math.ceil(Math.max(timeoutMs, firstTokenTimeoutMs)), LONGEST_WAIT_MS)
  const options = {
    connect: { timeout: connectTimeoutMs },
    headersTimeout: silence,
    bodyTimeout: silence,
  }
  const { origin } = new URL(url)
  // HTTP/2 would share what is to be used once.
  return new Connections(
    new Pool(origin, options),
    new Pool(origin, { ...options, allowH2: false }),
  )
}
