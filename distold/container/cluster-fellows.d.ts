import type { AdminState } from '../adapters/http/admin-state.ts';
import type { FellowWorkers } from '../adapters/http/fellow-workers.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { FellowMessage } from './worker-messages.ts';
/** What it is made of. */
interface FellowParts {
    /** How many workers there are to be. */
    readonly workers: number;
    readonly clock: Pick<ClockPort, 'schedule'>;
    /** Sends to the primary. */
    readonly say: (what: FellowMessage) => void;
}
/** The other workers, as one of them reaches them: through the primary, which passes on what they say. */
export declare class ClusterFellows implements FellowWorkers {
    #private;
    readonly own: number;
    constructor(own: number, { workers, clock, say }: FellowParts);
    tellWith(state: () => AdminState): void;
    states(): Promise<ReadonlyMap<number, AdminState | undefined>>;
    /** Takes what the primary has passed on. */
    hear(message: FellowMessage): void;
}
export {};
