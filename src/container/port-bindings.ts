import type { Container } from 'inversify'
import { SystemClock } from '../adapters/clock/system-clock.ts'
import { WinstonLogger } from '../adapters/logging/winston-logger.ts'
import { OpenTelemetryTracer } from '../adapters/telemetry/open-telemetry-tracer.ts'
import { chosenCache, chosenConnection, healthOf, leasesOf } from './cache-choice.ts'
import { chosenMetrics } from './metrics-choice.ts'
import {
  ownCache,
  ownLeases,
  ownLogger,
  ownMetrics,
  ownProviders,
  ownTracer,
} from './own-adapters.ts'
import { chosenPrices } from './price-choice.ts'
import { chosenProviders } from './provider-choice.ts'
import type { RepriseSettings } from './settings.ts'
import { singleton } from './singleton.ts'
import { tokens } from './tokens.ts'

/** Each port is what the caller brings, else what the settings choose. */
export function bindPorts(container: Container, settings: RepriseSettings): void {
  const t = tokens
  const { adapters = {}, metricsFlushMs = 1000 } = settings
  bindObservers(container, settings)
  singleton(container, t.redisConnection, [], () => chosenConnection(settings))
  singleton(
    container,
    t.metrics,
    [t.redisConnection, t.clock, t.logger],
    (connection, clock, logger) =>
      ownMetrics(adapters, logger, clock) ??
      chosenMetrics({ flushMs: metricsFlushMs, connection, clock, logger }),
  )
  singleton(
    container,
    t.cache,
    [t.redisConnection, t.fence, t.clock, t.logger, t.metrics],
    (connection, fence, clock, logger, metrics) =>
      ownCache(adapters, clock) ??
      chosenCache(settings, { connection, fence, clock, logger, metrics }),
  )
  singleton(
    container,
    t.leases,
    [t.cache, t.clock],
    (cache, clock) => ownLeases(adapters, clock) ?? leasesOf(cache),
  )
  singleton(container, t.cacheHealth, [t.cache, t.cacheAccess, t.clock], healthOf)
  singleton(
    container,
    t.providers,
    [t.clock],
    (clock) => ownProviders(adapters, clock) ?? chosenProviders(settings, clock),
  )
  singleton(container, t.prices, [t.clock], (clock) => chosenPrices(settings, clock))
}

/** What tells the time, and is told what happens. */
function bindObservers(container: Container, settings: RepriseSettings): void {
  const t = tokens
  const { adapters = {} } = settings
  singleton(container, t.clock, [], () => adapters.clock ?? new SystemClock())
  singleton(container, t.logger, [], () => ownLogger(adapters) ?? defaultLogger(settings))
  singleton(
    container,
    t.tracer,
    [t.logger, t.clock],
    (logger, clock) => ownTracer(adapters, logger, clock) ?? new OpenTelemetryTracer(),
  )
}

function defaultLogger({ logLevel = 'info' }: RepriseSettings): WinstonLogger {
  return new WinstonLogger(logLevel, process.stderr.isTTY ? 'text' : 'json')
}
