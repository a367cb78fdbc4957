import type { Serving } from '../adapters/cli/serve-parts.ts';
import type { GatewayConfig } from './gateway-config.ts';
/**
 * Starts the gateway, and stops it when this process is told to: the first signal has it
 * finish what is under way, a second one ends the process as it would any other.
 * @throws {ConfigurationError} where a setting is wrong.
 * @throws {CliFailure} where it cannot listen.
 */
export declare function serveGateway(config: GatewayConfig): Promise<Serving>;
