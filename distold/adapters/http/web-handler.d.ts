import { type Caller } from './caller.ts';
import type { GatewayUseCases, TenantKey } from './gateway-parts.ts';
/** What a handler drives. */
export type WebUseCases = Pick<GatewayUseCases, 'generate' | 'generateStream' | 'embed' | 'providers' | 'logger' | 'tracer' | 'cacheHealth'>;
type Identify = (request: Request) => Caller | undefined | Promise<Caller | undefined>;
/** How a handler is set up. */
export interface WebHandlerSettings {
    /** Keys that callers present, and whose they are. Default: none, and every credential is its own tenant. */
    readonly apiKeys?: readonly TenantKey[];
    /** Tells who is asking, where the server has signed callers in by itself; replaces `apiKeys`. Undefined turns the caller away. */
    readonly identify?: Identify;
    /** Largest body, in bytes. Default 4 MiB. */
    readonly maxBodyBytes?: number;
}
/** Answers requests of any web-standard server. */
export type WebHandler = (request: Request) => Promise<Response>;
/**
 * The gateway's routes for any server that speaks `Request` and `Response`: the doors,
 * `/v1/models`, `/healthz` and `/readyz`, under whatever path the server puts before them.
 * Everything that goes wrong is an answer; it never rejects.
 * @throws {InvalidRequestError} where a setting is unknown or wrong.
 */
export declare function webHandler(useCases: WebUseCases, settings?: WebHandlerSettings): WebHandler;
export {};
