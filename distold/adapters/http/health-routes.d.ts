import type { FastifyInstance } from 'fastify';
import type { Draining } from './draining.ts';
import type { GatewayUseCases } from './gateway-parts.ts';
/** `GET /healthz` and `GET /readyz`; both open to everybody, as probes carry no keys. */
export declare function healthRoutes(app: FastifyInstance, useCases: GatewayUseCases, draining: Draining): void;
/** How the cache and the providers are doing. */
export declare function readiness(useCases: Pick<GatewayUseCases, 'cacheHealth' | 'providers'>): object;
