/** How something was found: as it should be, worth a look, or in the way of serving. */
export type DoctorStatus = 'ok' | 'warning' | 'problem';
/** What was found about one thing. Neither text holds a prompt, key or credential. */
export interface DoctorFinding {
    readonly status: DoctorStatus;
    /** What is, in one line. */
    readonly says: string;
    /** What to do about it, in one line; with warnings and problems. */
    readonly advice?: string;
}
/** Something that is looked at. It reads, and changes nothing anywhere. */
export interface DoctorCheck {
    /** Such as `redis`, or `provider openai`. */
    readonly name: string;
    /**
     * Looks, and gives up where the signal is aborted: nobody waits for it any longer. Lets go of
     * everything that it has opened.
     */
    look(signal: AbortSignal): Promise<readonly DoctorFinding[]>;
}
/** What the doctor is given. */
export interface DoctorParts {
    /** Everything that is to be looked at with what is configured; where that is wrong, this says so. */
    checks(): Promise<readonly DoctorCheck[]>;
}
