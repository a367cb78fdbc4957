import type { LogDetails, LoggerPort } from '../../domain/ports/logger-port.ts';
/** A logger that may throw, such as the caller's own: an answer is worth more than a line about it, and there is nobody to tell. */
export declare class GuardedLogger implements LoggerPort {
    #private;
    constructor(inner: LoggerPort);
    debug(message: string, details?: LogDetails): void;
    info(message: string, details?: LogDetails): void;
    warn(message: string, details?: LogDetails): void;
    error(message: string, details?: LogDetails): void;
}
