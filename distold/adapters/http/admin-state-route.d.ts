import type { FastifyInstance } from 'fastify';
import type { CallerRegistry } from './caller.ts';
import type { FellowWorkers } from './fellow-workers.ts';
import type { OwnState } from './own-state.ts';
/** `GET /admin/state`: how the gateway is doing now, and how it came to that; the counters are in `/admin/stats`. */
export declare function adminStateRoute(app: FastifyInstance, state: Pick<OwnState, 'tell'>, callers: CallerRegistry, fellows?: FellowWorkers): void;
