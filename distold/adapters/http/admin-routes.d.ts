import type { FastifyInstance } from 'fastify';
import type { CallerRegistry } from './caller.ts';
import type { GatewayUseCases } from './gateway-parts.ts';
/** `GET /admin/stats` and `POST /admin/invalidate`. */
export declare function adminRoutes(app: FastifyInstance, useCases: GatewayUseCases, callers: CallerRegistry): void;
