import type { AdminState } from './admin-state.ts';
/** How one of several workers is doing. */
export type WorkerState = {
    readonly worker: number;
    readonly answers: false;
} | (Pick<AdminState, 'process' | 'cache' | 'cacheSize' | 'similarityIndex' | 'providers'> & {
    readonly worker: number;
    readonly answers: true;
    /** When it was last asked for a key, milliseconds since the epoch; null where it never was. */
    readonly lastAsked: number | null;
});
/** What `GET /admin/state` answers where several workers serve: how those that answer are doing together, and each. */
export interface GatewayState extends AdminState {
    /** The one that was asked. */
    readonly worker: number;
    /** By number. */
    readonly workers: readonly WorkerState[];
}
/** Puts together how the gateway is doing, from how the worker that was asked is, and the others by their numbers. */
export declare function gatheredState(worker: number, own: AdminState, others: ReadonlyMap<number, AdminState | undefined>): GatewayState;
