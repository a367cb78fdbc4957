import { responseAttributes } from '../../domain/gen-ai-attributes.ts'
import type { WireProtocol } from '../../domain/llm-request.ts'
import type { LlmChunk } from '../../domain/llm-response.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { SpanAttributes } from '../../domain/ports/tracer-port.ts'
import type { StreamAssembly } from '../../domain/wire-format.ts'
import { formatOf } from '../../domain/wire-formats.ts'

/** What a span tells of a streamed answer: what it would tell of a whole one, and when it began to come. */
export class StreamTelling {
  readonly #protocol: WireProtocol
  readonly #provider: string
  readonly #clock: ClockPort
  readonly #assembly: StreamAssembly
  readonly #began: number
  #firstAfterMs: number | undefined

  constructor(protocol: WireProtocol, provider: string, clock: ClockPort) {
    this.#protocol = protocol
    this.#provider = provider
    this.#clock = clock
    this.#assembly = formatOf(protocol).assembly()
    this.#began = clock.elapsed()
  }

  /** Looks at the next chunk. */
  add(chunk: LlmChunk): void {
    this.#firstAfterMs ??= this.#clock.elapsed() - this.#began
    this.#assembly.add(chunk)
  }

  /** What there is to tell; the answer itself only where it is whole. */
  attributes(): SpanAttributes {
    const ms = this.#firstAfterMs
    const first = { 'gen_ai.response.time_to_first_chunk': ms === undefined ? ms : ms / 1000 }
    if (!this.#assembly.finished) return first
    const origin = { provider: this.#provider, requestId: '', latencyMs: 0 }
    const whole = formatOf(this.#protocol).read(this.#assembly.body(), origin)
    return { ...first, ...responseAttributes(whole) }
  }
}
