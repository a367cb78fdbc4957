import type { EventSourceMessage } from 'eventsource-parser'
import type { LlmChunk } from '../../domain/llm-response.ts'
import { protocolError } from '../../domain/provider-failure.ts'
import type { Endpoint, StreamEvent } from './endpoint.ts'
import { errorObject } from './error-dialects.ts'
import { reportedError } from './provider-errors.ts'

/** What has been read of a vendor's stream so far. */
export class StreamReading {
  readonly #provider: string
  readonly #endpoint: Endpoint
  /** Held back until a chunk says something: until then a failure can still be made up for. */
  readonly #prelude: LlmChunk[] = []
  #begun = false
  #ended = false
  #failure: Error | undefined

  constructor(provider: string, endpoint: Endpoint) {
    this.#provider = provider
    this.#endpoint = endpoint
  }

  /** Whether its terminal marker has come. */
  get ended(): boolean {
    return this.#ended
  }

  /** What was wrong behind the chunks that were read; nothing is read after it. */
  get failure(): Error | undefined {
    return this.#failure
  }

  /** The chunks in the next events that are to be passed on. */
  chunksIn(events: readonly EventSourceMessage[]): readonly LlmChunk[] {
    const chunks: LlmChunk[] = []
    for (const { event, data } of events) {
      if (this.#ended || this.#failure !== undefined) break
      const read = this.#endpoint.readEvent(event, data)
      if (read.kind === 'chunk' || read.kind === 'last') this.#take(read, chunks)
      else if (read.kind === 'end' && this.#begun) this.#ended = true
      else this.#failure = this.#failureOf(read, data)
    }
    return chunks
  }

  #take(
    { kind, chunk }: Extract<StreamEvent, { kind: 'chunk' | 'last' }>,
    chunks: LlmChunk[],
  ): void {
    this.#ended = kind === 'last'
    this.#begun ||= this.#ended || !this.#endpoint.isPrelude?.(chunk)
    if (!this.#begun) {
      this.#prelude.push(chunk)
      return
    }
    if (this.#prelude.length > 0) chunks.push(...this.#prelude.splice(0))
    chunks.push(chunk)
  }

  #failureOf(read: Exclude<StreamEvent, { kind: 'chunk' | 'last' }>, data: string): Error {
    switch (read.kind) {
      case 'end':
        return protocolError(this.#provider, 'the stream holds nothing')
      case 'error':
        return reportedError(this.#provider, read.error ?? errorObject(data))
      case 'unreadable':
        return protocolError(this.#provider, 'the stream holds a piece that is no JSON object')
    }
  }
}
