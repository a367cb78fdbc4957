/** Time, so that tests hold it in their hands. */
export interface ClockPort {
    /** Milliseconds since the epoch. */
    now(): number;
    /** Milliseconds since some moment; never goes back. For durations. */
    elapsed(): number;
    /** Runs a task once, after a delay in milliseconds; it does not keep the process alive. Returns how to cancel it. */
    schedule(delayMs: number, task: () => void): () => void;
}
