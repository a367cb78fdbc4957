import type { FastifyInstance } from 'fastify';
import type { CallerRegistry } from './caller.ts';
import type { GatewayUseCases } from './gateway-parts.ts';
/** `GET /admin/export` and `POST /admin/import`: both are streamed, whatever their size. */
export declare function adminArchiveRoutes(app: FastifyInstance, { exportEntries, importEntries, logger }: GatewayUseCases, callers: CallerRegistry): void;
