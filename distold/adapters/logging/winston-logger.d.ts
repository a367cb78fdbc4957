import type { LogDetails, LoggerPort } from '../../domain/ports/logger-port.ts';
/** How log lines look: JSON for machines, text for people. */
export type LogStyle = 'json' | 'text';
/**
 * Writes log lines to standard error through winston, which the first line loads: it is a tenth of what
 * a start would load, and most starts have nothing to say. Lines wait for it in their order, with their time;
 * a process that ends before it is there writes them by itself.
 */
export declare class WinstonLogger implements LoggerPort {
    #private;
    /** `labels` are in every line. */
    constructor(level: string, style: LogStyle, labels?: LogDetails);
    debug(message: string, details?: LogDetails): void;
    info(message: string, details?: LogDetails): void;
    warn(message: string, details?: LogDetails): void;
    error(message: string, details?: LogDetails): void;
}
