import { type Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
import { GatewayClient } from './gateway-client.ts';
/** Options of every command that talks to a running gateway. */
export interface GatewayOptions {
    readonly url?: string;
    readonly json?: true;
}
/** Gives a command the options of {@link GatewayOptions}. */
export declare function withGatewayOptions(command: Command): Command;
/**
 * The gateway that the options name, else the configured one.
 * @throws {ConfigurationError} where the configuration is wrong, or names no address.
 */
export declare function gatewayOf({ url }: GatewayOptions, parts: CliParts): Promise<GatewayClient>;
