import type { ClockPort } from '../../domain/ports/clock-port.ts';
/** Tries something at once, then after 100 ms, then after twice as long each time up to half a second, until it succeeds. */
export declare class ProbeSchedule {
    #private;
    /** `probe` resolves to whether it succeeded; it does not reject. */
    constructor(clock: ClockPort, probe: () => Promise<boolean>);
    begin(): void;
    stop(): void;
}
