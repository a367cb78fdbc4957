import type { FellowWorkers } from '../adapters/http/fellow-workers.ts';
import type { GatewayConfig } from './gateway-config.ts';
import { type Reprise } from './reprise.ts';
/** A gateway that serves. */
export interface RunningGateway {
    /** Such as `http://127.0.0.1:8080`. */
    readonly address: string;
    readonly reprise: Reprise;
    /**
     * Stops: readiness fails, requests under way finish within the grace, and so does what is generated
     * in the background; counters are written.
     */
    stop(): Promise<void>;
}
/** Starts the gateway as it is configured, alone or with others; then log lines carry its number. */
export declare function startGateway(config: GatewayConfig, fellows?: FellowWorkers): Promise<RunningGateway>;
