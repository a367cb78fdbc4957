import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
/** Says that something fails, but not each time: some of it may fail, and some not. */
export declare class Complaint {
    #private;
    constructor(message: string, logger: LoggerPort, clock: ClockPort);
    make(error: unknown): void;
}
