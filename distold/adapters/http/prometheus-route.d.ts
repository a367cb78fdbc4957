import type { FastifyInstance } from 'fastify';
import type { CallerRegistry } from './caller.ts';
import type { GatewayUseCases } from './gateway-parts.ts';
/** `GET /metrics`: the same counters as `/admin/stats`, for Prometheus. */
export declare function prometheusRoute(app: FastifyInstance, useCases: GatewayUseCases, callers: CallerRegistry): void;
