/** Where questions are kept, and how long PostgreSQL may take. */
export interface PgvectorSettings {
    /** `postgres://` or `postgresql://`, as libpq reads it; may hold a password, and so is never logged. */
    readonly url: string;
    /**
     * Name of the table, and beginning of the names of those beside it: lower case letters,
     * digits and underscores, at most 40, perhaps with a schema that exists and a dot in front.
     */
    readonly table?: string;
    /** Most questions that are kept, give or take what is added between two sweeps. */
    readonly maxQuestions?: number;
    /** How long an operation may take, in milliseconds, what is waited for a connection included. */
    readonly timeoutMs?: number;
    /** How long a connection may take to be made, in milliseconds. */
    readonly connectTimeoutMs?: number;
    /** Most connections of this process. */
    readonly poolSize?: number;
}
/** Settings with nothing left open. */
export type CompletePgvectorSettings = Required<PgvectorSettings>;
/**
 * Fills in what is left open.
 * @throws {ConfigurationError} where the URL is none of PostgreSQL's, or the table's name is not a plain one.
 */
export declare function pgvectorSettings(given: PgvectorSettings): CompletePgvectorSettings;
