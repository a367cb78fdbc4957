import type { GatewayConfig } from './gateway-config.ts';
import type { ProviderSettings } from './settings.ts';
/** The providers that are configured, in the order of asking; none where the built-in one answers. */
export declare function configuredProviders(config: GatewayConfig): readonly ProviderSettings[];
/** The cache that is in force. */
export declare function cacheKind({ cache, redisUrl }: GatewayConfig): NonNullable<GatewayConfig['cache']>;
