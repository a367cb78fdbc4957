/** Told to end, by a process manager or by somebody at a terminal. */
export declare const STOP_SIGNALS: readonly ['SIGTERM', 'SIGINT'];
