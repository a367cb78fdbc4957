import { type AdminState } from './admin-state.ts';
import type { GatewayUseCases } from './gateway-parts.ts';
/** How this process is doing. What changes is seen from its start on, whether anybody asks or not. */
export declare class OwnState {
    #private;
    constructor(useCases: GatewayUseCases);
    /** Looks from now on, until it is stopped. */
    start(): void;
    stop(): void;
    /** How it is doing now, and how it came to that. */
    readonly tell: () => AdminState;
}
