import type { GatewayConfig } from './gateway-config.ts';
/**
 * Checks what no setting shows by itself.
 * @throws {ConfigurationError} naming the first setting that does not fit the others.
 */
export declare function assertCoherent(config: GatewayConfig): void;
/**
 * Checks that prices name no provider that is not configured.
 * @throws {ConfigurationError} naming the one that is not.
 */
export declare function assertProvidersKnown(config: GatewayConfig): void;
