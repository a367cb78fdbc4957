import type { GenerateOptions } from './generate-options.ts';
/** What callers who say nothing want. */
export declare const NO_OPTIONS: GenerateOptions;
/**
 * A copy of a caller's options, whatever becomes of theirs; none where nothing was said.
 * @throws {InvalidRequestError} naming the option that is not as it must be.
 */
export declare function ownOptions(options: GenerateOptions): GenerateOptions;
