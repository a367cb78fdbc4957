import type { LlmResponse } from '../domain/llm-response.ts'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import type { PriceListPort } from '../domain/ports/price-list-port.ts'
import { formatOf } from '../domain/wire-formats.ts'

/** Most answers that wait for the price list to get ready; the price of more is unknown. */
const MAX_WAITING = 10_000

/** Tells what answers cost, without making anybody wait, whatever the price list does. */
export class PriceDesk {
  readonly #prices: PriceListPort
  readonly #logger: LoggerPort
  #ready: boolean
  #loading: Promise<void> | undefined
  #waiting = 0

  constructor(prices: PriceListPort, logger: LoggerPort) {
    this.#prices = prices
    this.#logger = logger
    this.#ready = prices.load === undefined
  }

  /** Whether prices are told at once. */
  get isReady(): boolean {
    return this.#ready
  }

  /**
   * Calls back with an answer's cost in millionths of a US dollar, fractions included, undefined
   * where it is not known: at once where the price list is ready, else as soon as it is.
   */
  quote(response: LlmResponse, callback: (cost: number | undefined) => void): void {
    if (this.#ready) callback(this.costOf(response))
    else if (this.#waiting >= MAX_WAITING) callback(undefined)
    else this.#quoteLater(response, callback)
  }

  /** Resolves when every callback that waits for the price list has been called; undefined where none does. */
  get settling(): Promise<void> | undefined {
    return this.#waiting === 0 ? undefined : this.#loading
  }

  #quoteLater(response: LlmResponse, callback: (cost: number | undefined) => void): void {
    this.#waiting += 1
    this.#loading ??= this.#load()
    void this.#loading.then(() => {
      this.#waiting -= 1
      callback(this.costOf(response))
    })
  }

  async #load(): Promise<void> {
    try {
      await this.#prices.load?.()
    } catch (error) {
      this.#logger.error('the price list cannot be loaded, prices are unknown', { error })
    }
    this.#ready = true
  }

  /** The cost that {@link quote} tells, at once; to be asked where the price list is ready. */
  costOf(response: LlmResponse): number | undefined {
    const { protocol, model, provider, inputTokens, outputTokens, body } = response
    // A provider that does not say what it used is not one that used nothing.
    if (inputTokens + outputTokens === 0) return undefined
    try {
      const format = formatOf(protocol)
      const cachedInputTokens = format.cachedInputTokens(body)
      const known = { model, provider, inputTokens, outputTokens, cachedInputTokens }
      const usage = format.cacheWrites ? { ...known, ...format.cacheWrites(body) } : known
      return priceOf(this.#prices.costOf(usage))
    } catch {
      return undefined
    }
  }
}

/** A list of somebody's own may tell anything; a promise comes too late, and must not reject in the open. */
function priceOf(told: unknown): number | undefined {
  if (told instanceof Promise) told.catch(() => {})
  return typeof told === 'number' && Number.isFinite(told) && told >= 0 ? told : undefined
}
