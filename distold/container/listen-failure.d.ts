import { CliFailure } from '../adapters/cli/cli-failure.ts';
import type { GatewayConfig } from './gateway-config.ts';
/** What to do about an address that cannot be listened on; undefined for any other failure. */
export declare function listenFailure(error: unknown, { host, port }: Pick<GatewayConfig, 'host' | 'port'>): CliFailure | undefined;
