import type { LoggerPort } from '../../domain/ports/logger-port.ts';
import type { RequestHandler } from './fast-path.ts';
import type { GatewayRoutes } from './gateway-routes.ts';
/**
 * The routes, loaded and set up with the first request that goes to them: most go straight to their
 * door, and a start need not wait for what they do without.
 */
export declare class LateRoutes {
    #private;
    constructor(load: () => Promise<GatewayRoutes>, logger: Pick<LoggerPort, 'error'>);
    /** Answers a request, once they are there. */
    readonly handle: RequestHandler;
    /** Runs what they have to be closed with, if ever they were loaded. */
    close(): Promise<void>;
}
