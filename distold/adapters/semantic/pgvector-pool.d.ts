import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { Observation } from '../../domain/semantic/observation.ts';
import { type PoolBin } from '../../domain/semantic/score-pool.ts';
/** A row of the pool's table. */
export interface PoolRow {
    readonly bin: number;
    readonly same: number;
    readonly different: number;
    readonly requests: number;
}
/** The pool as this process has read it a moment ago, with what it has observed since. */
export declare class PgvectorPool {
    #private;
    constructor(clock: ClockPort, read: () => Promise<readonly PoolRow[]>);
    /** Every step of scores; rejects as reading does. */
    bins(): Promise<readonly PoolBin[]>;
    /** An observation that the table has taken. */
    add({ score, same, weight }: Observation): void;
}
