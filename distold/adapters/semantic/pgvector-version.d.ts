import type { Send } from './pgvector-send.ts';
/** The oldest pgvector that has what is used: vectors of half precision, and their signs. */
export declare const OLDEST_PGVECTOR = "0.7";
/**
 * Creates the extension where there is none; a role that finds it needs no right to do that.
 * @throws {SemanticUnavailableError} where what there is, or could be created, is too old: its
 * lack of types would say that it is missing.
 */
export declare function withPgvector(send: Send): Promise<void>;
/** Whether a version such as `0.6.2` is older than the oldest that will do; of what is no version nothing is known. */
export declare function isTooOld(version: string): boolean;
