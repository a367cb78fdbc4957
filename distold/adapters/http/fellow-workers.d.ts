import type { AdminState } from './admin-state.ts';
/** The gateway's other workers, where several processes serve: each of them knows no state but its own. */
export interface FellowWorkers {
    /** This worker's number, from 1 on. */
    readonly own: number;
    /** Whoever of the others asks is told this from now on. */
    tellWith(state: () => AdminState): void;
    /** How the others are doing, by number; undefined for those that have not said so within 250 ms. Never rejects. */
    states(): Promise<ReadonlyMap<number, AdminState | undefined>>;
}
