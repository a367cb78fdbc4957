import type { LoggerPort } from '../../domain/ports/logger-port.ts';
import type { DoorService } from './door-service.ts';
import type { RequestHandler } from './fast-path.ts';
import type { TakenBodies } from './taken-bodies.ts';
/** What the straight path works with. */
export interface StraightPathParts {
    readonly doors: Pick<DoorService, 'answer'>;
    readonly bodies: TakenBodies;
    readonly logger: LoggerPort;
}
/**
 * Answers requests to a door whose body has been taken, and whose caller has been let in: there is
 * nothing left for the routes to do but what costs. All others go to them.
 */
export declare function straightPath(parts: StraightPathParts, routes: RequestHandler): RequestHandler;
