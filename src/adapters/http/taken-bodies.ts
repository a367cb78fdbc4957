import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import type { RequestMark } from './request-mark.ts'

/** A request's body, read before its route was asked. */
export interface TakenBody {
  readonly bytes: Buffer
  /** What the request goes by among those that are known. */
  readonly mark: RequestMark
  /** What its caller calls it. */
  readonly requestId: string | undefined
}

/** Bodies that were read before their routes were asked, which get them as if they came from the network. */
export class TakenBodies {
  readonly #bodies = new WeakMap<IncomingMessage, TakenBody>()

  keep(request: IncomingMessage, body: TakenBody): void {
    this.#bodies.set(request, body)
  }

  of(request: IncomingMessage): TakenBody | undefined {
    return this.#bodies.get(request)
  }

  /** The body as a stream; undefined where it is still to be read. */
  streamOf(request: IncomingMessage): Readable | undefined {
    const body = this.#bodies.get(request)
    return body === undefined ? undefined : Readable.from([body.bytes], { objectMode: false })
  }
}
