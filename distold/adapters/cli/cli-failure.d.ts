/** A command cannot do what it was asked to; the message says why, in one line, and quotes no text of the user's. */
export declare class CliFailure extends Error {
    get name(): string;
}
/** What went wrong with a file: the system's own words without the path, which the caller puts in front. */
export declare function systemReason(error: unknown): string;
