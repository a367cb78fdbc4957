/** Told to end, by a process manager or by somebody at a terminal. */
export const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const
