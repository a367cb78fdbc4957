import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import type { GatewaySettings } from './gateway-parts.ts';
/** Who is asking. */
export interface Caller {
    readonly tenant: string;
    /** Passed on to providers that have no key of their own; only where no keys are configured. */
    readonly credential?: string;
}
/** Tells callers by the credential that they present. */
export declare class CallerRegistry {
    #private;
    constructor({ apiKeys, adminKey }: Pick<GatewaySettings, 'apiKeys' | 'adminKey'>);
    /** @throws {HttpError} 401 where keys are configured and none of them is presented. */
    identify(headers: IncomingHttpHeaders): Caller;
    /** Whether {@link identify} would let a caller in; where it lets in everybody, headers are not looked at. */
    knows(request: Pick<IncomingMessage, 'headers'>): boolean;
    /**
     * A hook for what is the administrator's.
     * @throws {HttpError} 401 without the admin key; 403 from another machine where there is none.
     */
    readonly admitAdmin: (request: FastifyRequest) => Promise<void>;
}
