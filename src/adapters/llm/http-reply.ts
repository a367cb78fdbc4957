import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'
import { LONGEST_WAIT_MS } from '../../domain/longest-wait.ts'
import { DecodedPieces } from './decoded-pieces.ts'

/** How an answer begins. */
export interface ReplyHead {
  readonly statusCode: number
  readonly headers: IncomingHttpHeaders
}

/** How long an answer is waited for. */
export interface ReplyBounds {
  /** Aborted when nobody wants it any more. */
  readonly signal: AbortSignal
  /** Longest wait for its end, in milliseconds. */
  readonly ms: number
}

/** So many bytes wait for their reader before the sender is asked to pause. */
const WAITING_BYTES = 65_536

/**
 * An answer as it arrives, read in as many pieces as are there. A handler of undici's, in place of
 * its streams: those cost more than all else that a request is sent with.
 */
export class HttpReply implements Dispatcher.DispatchHandler {
  readonly #signal: AbortSignal
  readonly #timer: NodeJS.Timeout
  readonly #left = (): void => this.cut(this.#signal.reason)
  #controller: Dispatcher.DispatchController | undefined
  #head: ReplyHead | undefined
  #decoded: DecodedPieces | undefined
  #pieces: Buffer[] = []
  #waiting = 0
  #late = false
  #ended = false
  #failure: Error | undefined
  #heard = false
  #again = never
  #wake = (): void => {}

  constructor({ signal, ms }: ReplyBounds) {
    this.#signal = signal
    this.#timer = setTimeout(
      () => {
        this.#late = true
        this.cut(new Error('the time for the answer is over'))
      },
      Math.min(ms, LONGEST_WAIT_MS),
    )
    this.#timer.unref()
    signal.addEventListener('abort', this.#left, { once: true })
    if (signal.aborted) this.#left()
  }

  /**
   * Says what may help where the connection breaks before anything has come: it is called with the
   * error, and returns whether the answer is to be waited for all the same.
   */
  orElse(again: (error: Error) => boolean): void {
    this.#again = again
  }

  /** Its status and headers, once they are there. Rejects where they do not come. */
  async head(): Promise<ReplyHead> {
    while (this.#head === undefined) {
      if (this.#failure !== undefined) throw this.#failure
      await this.#change()
    }
    return this.#head
  }

  /** Whether its time ran out. */
  get late(): boolean {
    return this.#late
  }

  /** All that has come since it was read last, as soon as there is something; nothing at the end. Rejects where it breaks off. */
  read(): Promise<readonly Buffer[]> {
    return this.#decoded === undefined ? this.#arrived() : this.#decoded.read()
  }

  async #arrived(): Promise<readonly Buffer[]> {
    while (this.#pieces.length === 0) {
      if (this.#failure !== undefined) throw this.#failure
      if (this.#ended) return []
      await this.#change()
    }
    const pieces = this.#pieces
    this.#pieces = []
    this.#waiting = 0
    this.#controller?.resume()
    return pieces
  }

  /** Ends it where it has not ended, and the connection with it. */
  cut(reason: Error): void {
    this.#decoded?.cut(reason)
    if (this.#ended) return
    this.#fail(reason)
    this.#controller?.abort(reason)
  }

  /** Nobody reads on: ends it where it has not ended. */
  leave(): void {
    if (!this.#ended || this.#decoded !== undefined) this.cut(new Error('nobody reads on'))
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#failure !== undefined) controller.abort(this.#failure)
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    statusCode: number,
    headers: IncomingHttpHeaders,
  ): void {
    this.#heard = true
    if (statusCode < 200) return
    this.#head = { statusCode, headers }
    this.#wake()
    const coding = headers['content-encoding']
    // It begins to read at once: whoever waits for the head has been woken.
    if (coding !== undefined) this.#decoded = DecodedPieces.of(coding, () => this.#arrived())
  }

  onResponseData(controller: Dispatcher.DispatchController, piece: Buffer): void {
    if (this.#ended) return
    this.#pieces.push(piece)
    this.#waiting += piece.length
    if (this.#waiting >= WAITING_BYTES) controller.pause()
    this.#wake()
  }

  onResponseEnd(): void {
    this.#end()
  }

  onResponseError(_controller: unknown, error: Error): void {
    if (this.#heard) this.#fail(error)
    // What becomes of the connection undici says right after.
    else queueMicrotask(() => this.#tryElse(error))
  }

  #change(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#wake = resolve
    return promise
  }

  #tryElse(error: Error): void {
    if (!this.#ended && !this.#again(error)) this.#fail(error)
  }

  #fail(error: Error): void {
    if (this.#ended) return
    this.#failure = error
    this.#end()
  }

  #end(): void {
    this.#ended = true
    clearTimeout(this.#timer)
    this.#signal.removeEventListener('abort', this.#left)
    this.#wake()
  }
}

function never(_error: Error): boolean {
  return false
}
