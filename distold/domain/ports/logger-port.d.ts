/** Details of a log line. Never a prompt, answer, key or credential. */
export type LogDetails = Readonly<Record<string, unknown>>;
/** Writes log lines. An `Error` in the details is written with its message and code. */
export interface LoggerPort {
    debug(message: string, details?: LogDetails): void;
    info(message: string, details?: LogDetails): void;
    warn(message: string, details?: LogDetails): void;
    error(message: string, details?: LogDetails): void;
}
