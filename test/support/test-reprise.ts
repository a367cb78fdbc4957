import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import type { RepriseSettings } from '../../src/container/settings.ts'
import type { Totals } from '../../src/domain/metrics.ts'
import { FailingCache } from './failing-cache.ts'
import { ManualClock } from './manual-clock.ts'
import { RecordingLogger } from './recording-logger.ts'
import { ScriptedProvider } from './scripted-provider.ts'

/** Reprise with everything around it in the tests' hands. */
export interface TestReprise {
  readonly reprise: Reprise
  readonly clock: ManualClock
  readonly logger: RecordingLogger
  readonly cache: FailingCache
  readonly provider: ScriptedProvider
  /** The counters now. */
  totals(): Promise<Totals>
}

/** Builds it through the container, as users do. */
export function testReprise(settings: RepriseSettings = {}): TestReprise {
  const clock = new ManualClock()
  const logger = new RecordingLogger()
  const cache = new FailingCache(
    new MemoryCache({ maxBytes: 10_000_000, maxEntryBytes: 1_000_000 }, clock),
  )
  const provider = new ScriptedProvider()
  const adapters = { clock, logger, cache, providers: [provider], ...settings.adapters }
  // Chance stays out of tests that do not ask for it.
  const reprise = createReprise({ earlyRefresh: 0, ...settings, adapters })
  const totals = async (): Promise<Totals> => (await reprise.readMetrics.execute()).totals
  return { reprise, clock, logger, cache, provider, totals }
}
