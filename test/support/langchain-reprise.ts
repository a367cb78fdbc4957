import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import type { Totals } from '../../src/domain/metrics.ts'
import { RepriseCache, type RepriseCacheOptions } from '../../src/langchain.ts'
import { RecordingLogger } from './recording-logger.ts'

/** Reprise for LangChain, which asks the models by itself. */
export interface LangChainReprise {
  readonly reprise: Reprise
  readonly logger: RecordingLogger
  totals(): Promise<Totals>
}

/** Starts it, without a provider. */
export async function startLangChainReprise(): Promise<LangChainReprise> {
  const logger = new RecordingLogger()
  const reprise = createReprise({ adapters: { logger, providers: [] } })
  await reprise.start()
  const totals = async (): Promise<Totals> => (await reprise.readMetrics.execute()).totals
  return { reprise, logger, totals }
}

/** A cache for LangChain, acme's where the options say nothing else. */
export function cacheOf(
  reprise: Reprise,
  options: Partial<RepriseCacheOptions> = {},
): RepriseCache {
  return new RepriseCache(reprise, { tenant: 'acme', ...options })
}
