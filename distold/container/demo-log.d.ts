import type { LoggerPort } from '../domain/ports/logger-port.ts';
/** Keeps the messages of the gateway's log, so that they do not run through the narration. */
export declare class DemoLog implements LoggerPort {
    #private;
    readonly messages: string[];
    debug(message: string): void;
    info(message: string): void;
    warn(message: string): void;
    error(message: string): void;
}
