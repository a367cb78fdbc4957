import type { GatewaySettings, GatewayUseCases } from './gateway-parts.ts';
/** The gateway's HTTP server. */
export interface GatewayServer {
    /** Listens; resolves to the address in use, such as `http://127.0.0.1:8080`. */
    listen(host: string, port: number): Promise<string>;
    /**
     * Turns new requests away, waits at most `graceMs` milliseconds for those under way,
     * and closes. Resolves to how many were cut off.
     */
    drain(graceMs: number): Promise<number>;
}
/** Builds the gateway's HTTP server. */
export declare function gatewayServer(useCases: GatewayUseCases, settings: GatewaySettings): GatewayServer;
