import { DemoProvider } from '../adapters/llm/demo-provider.ts'
import type { AnswerSource } from '../application/provider-chain.ts'
import { forgetOldest } from '../domain/forget-oldest.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { LlmProviderPort } from '../domain/ports/llm-provider-port.ts'
import { chosenProvider } from './provider-choice.ts'
import type { ProviderBounds, ProviderSettings } from './settings.ts'

/** Most that are remembered; those that were asked longest ago are forgotten first. */
const MAX_UPSTREAMS = 1000

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
  readonly #byName = new Map<string, Upstream>()

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
    return this.#known(JSON.stringify(settings), () => settings)
  }

  /** A provider that the caller has brought, asked within bounds; the same one as long as the name is the same. */
  around(name: string, make: () => LlmProviderPort, bounds: ProviderBounds): AnswerSource {
    const named = JSON.stringify(['adapter', name, bounds])
    return this.#known(named, () => ({ kind: 'adapter', adapter: make(), ...bounds }))
  }

  /** As long as an upstream is remembered, so is how it is doing. */
  #known(name: string, settings: () => ProviderSettings): AnswerSource {
    const upstream = this.#byName.get(name) ?? this.#open(settings())
    this.#byName.delete(name)
    this.#byName.set(name, upstream)
    // Its connections close by themselves when nothing moves on them any more.
    forgetOldest(this.#byName, MAX_UPSTREAMS)
    return upstream.source
  }

  #open(settings: ProviderSettings): Upstream {
    const provider = chosenProvider(settings, this.#parts.clock)
    return { source: this.#parts.sourceOf(provider), close: () => provider.close() }
  }

  /** Lets go of every connection. */
  async close(): Promise<void> {
    await Promise.all([...this.#byName.values()].map((upstream) => upstream.close()))
    this.#byName.clear()
  }
}
