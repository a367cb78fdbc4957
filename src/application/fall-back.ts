import { apology } from '../domain/apology.ts'
import type { CacheKey } from '../domain/cache-key.ts'
import { OverloadedError, ProviderError } from '../domain/errors.ts'
import type { WireProtocol } from '../domain/llm-request.ts'
import type { LlmResponse } from '../domain/llm-response.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import type { Generated } from './delivery.ts'
import type { GenerateOptions } from './generate-options.ts'
import type { Finding, Lookup } from './lookup.ts'
import { replayed, replayIdentity } from './replay.ts'

/** A generation that failed, and what may stand in for it. */
export interface FailedGeneration {
  readonly error: unknown
  /** Absent where nothing stored can stand in. */
  readonly key?: CacheKey
  readonly options: GenerateOptions
  /** The request's; it decides what an apology looks like, and whether there is one. */
  readonly protocol: WireProtocol
}

/** Answers where no provider did: with a stored entry past its time, else with the apology. */
export class FallBack {
  readonly #lookup: Lookup
  readonly #clock: ClockPort
  readonly #logger: LoggerPort
  readonly #apologises: boolean
  #failing = false

  /** `apologises` is whether it apologises where the caller does not say. */
  constructor(lookup: Lookup, clock: ClockPort, logger: LoggerPort, apologises: boolean) {
    this.#lookup = lookup
    this.#clock = clock
    this.#logger = logger
    this.#apologises = apologises
  }

  /**
   * Throws the generation's own error where the caller is to see it: it is no
   * provider's failure, the request itself is at fault, or apologies are off. Who was turned
   * away because too many came gets a stored entry or that error, and no apology: to come
   * again helps.
   */
  async execute(failed: FailedGeneration): Promise<Generated> {
    const { error, key, options } = failed
    if (!isProvidersFault(error) && !(error instanceof OverloadedError)) throw error
    const finding = key === undefined ? undefined : await this.#lookup.find(key, undefined, true)
    const standIn = finding === undefined ? undefined : this.#standIn(finding, options)
    if (standIn !== undefined) return standIn
    const wanted = isProvidersFault(error) && (options.apology ?? this.#apologises)
    const response = wanted ? this.#apology(failed.protocol) : undefined
    if (response === undefined) throw error
    this.#logOnce(error)
    return { outcome: 'degraded', cause: error, response }
  }

  /** Notes that providers answer again, so that the next failure is logged anew. */
  recovered(): void {
    this.#failing = false
  }

  #apology(protocol: WireProtocol): LlmResponse | undefined {
    return apology(protocol, replayIdentity(protocol, this.#clock.now()))
  }

  #standIn(
    finding: Finding,
    { staleIfErrorMs = Infinity }: GenerateOptions,
  ): Generated | undefined {
    if (finding.state === 'absent') return undefined
    const staleSinceMs = finding.state === 'stale' ? finding.staleSinceMs : 0
    if (staleIfErrorMs <= 0 || staleSinceMs > staleIfErrorMs) return undefined
    const { ageMs, entry } = finding
    const response = replayed(entry.response, this.#clock.now())
    return { outcome: 'stale', ageMs, staleSinceMs, response }
  }

  #logOnce(error: unknown): void {
    if (this.#failing) return
    this.#failing = true
    this.#logger.error('no provider answers, apologising', { error })
  }
}

function isProvidersFault(error: unknown): boolean {
  return error instanceof ProviderError && !error.clientMistake
}
