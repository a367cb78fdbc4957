import { KnownNames, type MetricsLabels, OTHER_NAME } from '../domain/breakdown.ts'
import type { CacheKey } from '../domain/cache-key.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import { type Frequent, SpaceSaving } from './space-saving.ts'

/** How many keys are counted, so that those that are shown are counted nearly exactly. */
const COUNTED = 500

/** Most keys of either list. */
export const SHOWN_KEYS = 50

/** A use of a key: nothing in it leads back to what was asked, or by whom. */
export interface KeyUse {
  /** The first 12 hexadecimal digits of the key's digest. */
  readonly key: string
  /** The same of the tenant's. */
  readonly tenant: string
  /** The model that was asked for; `other` where it can be no name. */
  readonly model: string
  readonly outcome: Outcome
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** A use as it is noted: noting is far more frequent than showing, and makes nothing new. */
interface NotedUse {
  digest: string
  tenant: string
  model: string
  outcome: Outcome
  at: number
}

/** Remembers which keys were asked for most often, and which last, in this process. */
export class HotKeys {
  readonly #clock: Pick<ClockPort, 'now'>
  readonly #names = new KnownNames()
  readonly #counts = new SpaceSaving<NotedUse>(COUNTED)
  readonly #ring: NotedUse[] = []
  #next = 0

  constructor(clock: Pick<ClockPort, 'now'>) {
    this.#clock = clock
  }

  /** Notes how a request with a key was answered; `at`, where it is known, is when, milliseconds since the epoch. */
  record(
    { digest, tenant }: CacheKey,
    outcome: Outcome,
    labels: MetricsLabels,
    at: number = this.#clock.now(),
  ): void {
    const { model = OTHER_NAME } = this.#names.admit(labels)
    overwrite(this.#counts.count(digest, unused), digest, tenant, model, outcome, at)
    const oldest = this.#ring[this.#next] ?? unused()
    this.#ring[this.#next] = oldest
    overwrite(oldest, digest, tenant, model, outcome, at)
    this.#next = (this.#next + 1) % SHOWN_KEYS
  }

  /** The keys asked for most often, at most 50, most often first; each as it was used last. */
  get hottest(): readonly Frequent<KeyUse>[] {
    return this.#counts.top(SHOWN_KEYS).map((hot) => ({ ...hot, latest: shown(hot.latest) }))
  }

  /** The last 50 uses, latest first. */
  get latest(): readonly KeyUse[] {
    const uses = [...this.#ring.slice(this.#next), ...this.#ring.slice(0, this.#next)]
    return uses.reverse().map(shown)
  }
}

function unused(): NotedUse {
  return { digest: '', tenant: '', model: '', outcome: 'hit', at: 0 }
}

function overwrite(
  use: NotedUse,
  digest: string,
  tenant: string,
  model: string,
  outcome: Outcome,
  at: number,
): void {
  use.digest = digest
  use.tenant = tenant
  use.model = model
  use.outcome = outcome
  use.at = at
}

function shown({ digest, tenant, model, outcome, at }: NotedUse): KeyUse {
  return { key: prefixOf(digest), tenant: prefixOf(tenant), model, outcome, at }
}

function prefixOf(digest: string): string {
  return digest.slice(0, 12)
}
