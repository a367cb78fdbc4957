import { CacheUnavailableError } from '../../domain/errors.ts';
/** A reply of another shape than its command's is the answer to something else: nothing in it may be taken for ours. */
export declare function answeredOtherwise(): CacheUnavailableError;
/** Runs a Redis command and translates its failure, once, at this edge, by default with the reason that itself has. */
export declare function translated<T>(command: () => Promise<T>, rethrow?: (error: unknown) => never): Promise<T>;
/**
 * ioredis tells its failures apart by name and wording only. Messages of the server can
 * quote arguments, keys among them, so only their first word, the error's code, is kept.
 * Most commands that do not go out do not say why: that is what the connection knows.
 */
export declare function toCacheUnavailable(error: unknown, known: string | undefined): CacheUnavailableError;
/** Whether a command was refused because its keys are on two masters, as their slot changes hands. */
export declare function isSplit(error: unknown): boolean;
/** Whether a command did not go out, or its connection was lost before the reply. */
export declare function isUnsent(error: unknown): boolean;
