import { type FastifyInstance } from 'fastify';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
/** What Fastify is set up with. */
export interface FastifyAppParts {
    readonly maxBodyBytes: number;
    readonly logger: LoggerPort;
}
/** Fastify without routes, which listens nowhere: it reads JSON, and answers errors in the shape of the door that was asked. */
export declare function fastifyApp({ maxBodyBytes, logger }: FastifyAppParts): FastifyInstance;
