import type { FellowWorkers } from '../adapters/http/fellow-workers.ts'
import { type GatewayServer, gatewayServer } from '../adapters/http/gateway-server.ts'
import { WinstonLogger } from '../adapters/logging/winston-logger.ts'
import { cacheKind, configuredProviders } from './configured.ts'
import type { GatewayConfig } from './gateway-config.ts'
import { auditSettings, semanticSettings } from './gateway-semantic.ts'
import { redisTls } from './redis-tls-files.ts'
import { createReprise, type Reprise } from './reprise.ts'
import type { CacheSettings, RepriseSettings } from './settings.ts'

/** A gateway that serves. */
export interface RunningGateway {
  /** Such as `http://127.0.0.1:8080`. */
  readonly address: string
  readonly reprise: Reprise
  /**
   * Stops: readiness fails, requests under way finish within the grace, and so does what is generated
   * in the background; counters are written.
   */
  stop(): Promise<void>
}

/** Starts the gateway as it is configured, alone or with others; then log lines carry its number. */
export async function startGateway(
  config: GatewayConfig,
  fellows?: FellowWorkers,
): Promise<RunningGateway> {
  const logger = fellows && { adapters: { logger: loggerOf(fellows.own, config) } }
  const reprise = createReprise({ ...repriseSettings(config), ...logger })
  const { apiKeys, adminKey, maxBodyBytes } = config
  const server = gatewayServer(reprise, {
    apiKeys,
    maxBodyBytes,
    ...(adminKey === undefined ? {} : { adminKey }),
    ...(fellows === undefined ? {} : { fellows }),
  })
  try {
    await reprise.start()
    const address = await server.listen(config.host, config.port)
    return { address, reprise, stop: () => stop(server, reprise, config.graceSeconds * 1000) }
  } catch (error) {
    await reprise.close()
    throw error
  }
}

function loggerOf(worker: number, { logLevel }: GatewayConfig): WinstonLogger {
  return new WinstonLogger(logLevel, process.stderr.isTTY ? 'text' : 'json', { worker })
}

async function stop(server: GatewayServer, reprise: Reprise, graceMs: number): Promise<void> {
  reprise.logger.info('draining', { graceMs })
  // Whatever fails, counters are written.
  const left = await finished(server, reprise, graceMs).finally(() => reprise.close())
  reprise.logger.info('stopped', left)
}

/** Waits for requests, then for what is generated in the background; resolves to how much of either is left. */
async function finished(
  server: GatewayServer,
  reprise: Reprise,
  graceMs: number,
): Promise<{ cutOff: number; unfinished: number }> {
  const began = performance.now()
  const cutOff = await server.drain(graceMs)
  const restMs = Math.max(0, graceMs - (performance.now() - began))
  return { cutOff, unfinished: await reprise.settled(restMs) }
}

/** The library's settings for a gateway's configuration. */
function repriseSettings(config: GatewayConfig): RepriseSettings {
  const { encryptionKeys, compressFromBytes, apology } = config
  return {
    ...bounds(config),
    cache: cacheSettings(config),
    providers: configuredProviders(config),
    prices: config.prices ?? [],
    atRest: { encryptionKeys, compressFromBytes },
    apology: apology === 'on',
    logLevel: config.logLevel,
    ...semanticSettings(config),
    audit: auditSettings(config),
  }
}

/** Settings that the library and the gateway call the same. */
function bounds(config: GatewayConfig): RepriseSettings {
  const { ttlSeconds, staleSeconds, revalidateSeconds, earlyRefresh, maxEntryBytes } = config
  const { metricsFlushMs, leaseWaitMs, maxGenerations, maxQueued, queueWaitMs } = config
  const { lingerMs } = config
  return {
    ...{ ttlSeconds, staleSeconds, revalidateSeconds, earlyRefresh, maxEntryBytes },
    ...{ metricsFlushMs, leaseWaitMs, maxGenerations, maxQueued, queueWaitMs, lingerMs },
  }
}

function cacheSettings(config: GatewayConfig): CacheSettings {
  const { redisUrl, keyvUrl, prefix, standby, commandTimeoutMs, memoryMaxBytes } = config
  const kind = cacheKind(config)
  const shared = { prefix, standby, commandTimeoutMs, maxBytes: memoryMaxBytes }
  if (kind === 'keyv' && keyvUrl !== undefined) return { kind, url: keyvUrl, ...shared }
  if ((kind === 'redis' || kind === 'tiered') && redisUrl !== undefined) {
    const tls = redisTls(config)
    return { kind, url: redisUrl, ...shared, ...(tls === undefined ? {} : { tls }) }
  }
  return kind === 'none' ? { kind } : { kind: 'memory', maxBytes: memoryMaxBytes }
}
