import type { ClockPort } from '../../domain/ports/clock-port.ts';
/** The machine's time. */
export declare class SystemClock implements ClockPort {
    now(): number;
    elapsed(): number;
    schedule(delayMs: number, task: () => void): () => void;
}
