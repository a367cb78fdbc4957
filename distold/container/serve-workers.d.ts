import type { Serving } from '../adapters/cli/serve-parts.ts';
import type { GatewayConfig } from './gateway-config.ts';
/**
 * Starts so many processes that serve on one port; this one supervises. Stops them when it is told
 * to: the first signal has them finish what is under way, a second one ends them all at once.
 * @throws {ConfigurationError} where a setting is wrong.
 * @throws {CliFailure} where it cannot listen, or where workers keep ending before they serve.
 */
export declare function serveWorkers(config: GatewayConfig, workers: number): Promise<Serving>;
