import type { Embed } from '../../application/embed.ts'
import type { Generate } from '../../application/generate.ts'
import type { GenerateStream } from '../../application/generate-stream.ts'
import type { Invalidate } from '../../application/invalidate.ts'
import type { ProviderChain } from '../../application/provider-chain.ts'
import type { ReadMetrics } from '../../application/read-metrics.ts'
import type { CacheHealth } from '../../domain/cache-health.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { IndexSize } from '../../domain/ports/similarity-index-port.ts'

/** What the gateway drives. */
export interface GatewayUseCases {
  readonly generate: Pick<Generate, 'execute'>
  readonly generateStream: Pick<GenerateStream, 'execute'>
  readonly embed: Pick<Embed, 'execute'>
  readonly invalidate: Pick<Invalidate, 'execute'>
  readonly readMetrics: Pick<ReadMetrics, 'execute'>
  readonly providers: Pick<ProviderChain, 'models' | 'health'>
  readonly logger: LoggerPort
  readonly clock: Pick<ClockPort, 'now'>
  cacheHealth(): CacheHealth
  /** Undefined where similar questions are not compared. */
  indexSize(): IndexSize | undefined
}

/** A key that callers present, and whose it is. */
export interface TenantKey {
  readonly tenant: string
  readonly key: string
}

/** How the gateway is set up. */
export interface GatewaySettings {
  /** Empty: every credential is its own tenant. */
  readonly apiKeys: readonly TenantKey[]
  /** Absent: administration is open to this machine. */
  readonly adminKey?: string
  readonly maxBodyBytes: number
}
