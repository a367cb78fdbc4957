import type { FastifyInstance } from 'fastify';
import type { CallerRegistry } from './caller.ts';
import type { GatewayUseCases } from './gateway-parts.ts';
/** `GET /admin/entries/{key}`: what is stored under a key; the answer itself only where it is asked for. */
export declare function adminEntriesRoute(app: FastifyInstance, { findEntry }: GatewayUseCases, callers: CallerRegistry): void;
