import type { FastifyInstance } from 'fastify';
import type { CallerRegistry } from './caller.ts';
import type { DoorService } from './door-service.ts';
/** A route for every door. */
export declare function doorRoutes(app: FastifyInstance, doors: DoorService, callers: CallerRegistry): void;
