import { DemoProvider } from '../adapters/llm/demo-provider.ts'
import type { AnswerSource } from '../application/provider-chain.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { LlmProviderPort } from '../domain/ports/llm-provider-port.ts'
import { chosenProvider } from './provider-choice.ts'
import type { ProviderBounds, ProviderSettings } from './settings.ts'

/** Most addresses whose connections are kept; those that were used longest ago are let go of first. */
const MAX_ADDRESSES = 100

/** What these sources are made with. */
interface Parts {
  /** Who answers everybody else. */
  readonly configured: readonly LlmProviderPort[]
  /** Whether nobody was asked for, so that these are what stands in for none. */
  readonly byDefault: boolean
  readonly clock: ClockPort
  /** A chain of one. */
  readonly sourceOf: (provider: LlmProviderPort) => AnswerSource
}

interface Upstream {
  readonly source: AnswerSource
  close(): Promise<void>
}

/** Sources of answers for callers who bring an upstream of their own: an address, or a client of it. */
export class CallersUpstreams {
  readonly #parts: Parts
  readonly #byAddress = new Map<string, Upstream>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Whether there is nobody else to ask: no provider was configured, nor bound in the container since. */
  get needed(): boolean {
    const { byDefault, configured } = this.#parts
    return byDefault && configured.every((provider) => provider instanceof DemoProvider)
  }

  /** Whoever answers at an address, with each caller's own credential. */
  at(settings: Extract<ProviderSettings, { kind: 'openai' | 'anthropic' }>): AnswerSource {
    const address = JSON.stringify(settings)
    const upstream = this.#byAddress.get(address) ?? this.#open(settings)
    this.#byAddress.delete(address)
    this.#byAddress.set(address, upstream)
    const [oldest] = this.#byAddress.keys()
    // Its connections close by themselves when nothing moves on them any more.
    if (this.#byAddress.size > MAX_ADDRESSES && oldest !== undefined) this.#byAddress.delete(oldest)
    return upstream.source
  }

  #open(settings: ProviderSettings): Upstream {
    const provider = chosenProvider(settings, this.#parts.clock)
    return { source: this.#parts.sourceOf(provider), close: () => provider.close() }
  }

  /** A provider that the caller has brought, asked within bounds. */
  around(adapter: LlmProviderPort, bounds: ProviderBounds): AnswerSource {
    const settings = { kind: 'adapter', adapter, ...bounds } as const
    return this.#parts.sourceOf(chosenProvider(settings, this.#parts.clock))
  }

  /** Lets go of every connection. */
  async close(): Promise<void> {
    await Promise.all([...this.#byAddress.values()].map((upstream) => upstream.close()))
    this.#byAddress.clear()
  }
}
