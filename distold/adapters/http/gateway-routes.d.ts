import type { CallerRegistry } from './caller.ts';
import type { DoorService } from './door-service.ts';
import type { Draining } from './draining.ts';
import type { RequestHandler } from './fast-path.ts';
import type { GatewaySettings, GatewayUseCases } from './gateway-parts.ts';
import type { OwnState } from './own-state.ts';
import type { TakenBodies } from './taken-bodies.ts';
/** What the routes work with. */
export interface GatewayRoutesParts {
    readonly useCases: GatewayUseCases;
    readonly settings: GatewaySettings;
    readonly draining: Draining;
    readonly callers: CallerRegistry;
    readonly bodies: TakenBodies;
    readonly doors: DoorService;
    readonly state: OwnState;
}
/** Routes that are ready to answer. */
export interface GatewayRoutes {
    readonly handle: RequestHandler;
    close(): Promise<void>;
}
/** Everything that the gateway answers, as routes. */
export declare function gatewayRoutes(parts: GatewayRoutesParts): Promise<GatewayRoutes>;
