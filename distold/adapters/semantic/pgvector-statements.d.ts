/** An observation takes so many numbers: score, 1 where the answers were the same, weight. */
export declare const OBSERVATION_NUMBERS = 3;
/** Names of tables, quoted. */
export interface PgvectorTables {
    readonly questions: string;
    /** Beside the questions, so that a search by signs does not read whole vectors. */
    readonly vectors: string;
    readonly pool: string;
    readonly version: string;
    /** What the names of indexes begin with, unquoted. */
    readonly indexPrefix: string;
}
/** The tables of a name that `pgvectorSettings` has found to be plain. */
export declare function pgvectorTables(table: string): PgvectorTables;
/** Statements about questions, by what they do. */
interface QuestionStatements {
    readonly search: string;
    readonly add: string;
    readonly remove: string;
    readonly observe: string;
    readonly pool: string;
}
/** Statements about questions. Nothing but names of tables is ever put into their text. */
export declare function questionStatements(tables: PgvectorTables): QuestionStatements;
/** Statements about many questions at once, each bounded by its last parameter. */
export declare function sweepStatements({ questions, vectors }: PgvectorTables): {
    readonly invalidate: string;
    readonly mayTruncate: string;
    readonly lock: string;
    readonly truncate: string;
    readonly expired: string;
    readonly oldest: string;
    readonly count: string;
    readonly touch: string;
};
export {};
