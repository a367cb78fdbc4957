import type { Registry } from 'prom-client';
import type { ProviderChain } from '../../application/provider-chain.ts';
import type { CacheHealth } from '../../domain/cache-health.ts';
import type { MetricKinds } from './metric-kinds.ts';
/** Adds how the cache is doing. */
export declare function addCacheState(registry: Registry, { Gauge }: MetricKinds, health: CacheHealth): void;
/** Adds how each provider is doing. */
export declare function addProviderStates(registry: Registry, { Gauge }: MetricKinds, providers: ReturnType<ProviderChain['health']>): void;
