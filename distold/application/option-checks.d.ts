import type { GenerateOptions } from './generate-options.ts';
/**
 * Looks at what programs without types mistake: whoever misspells how strict it is to be must not get
 * what is lax.
 * @throws {InvalidRequestError} naming the option that is not as it must be.
 */
export declare function assertOptions(options: GenerateOptions): void;
/** @throws {InvalidRequestError} where an option is given and not as it must be. */
export declare function assertFits<Name extends keyof GenerateOptions>(name: Name, options: Pick<GenerateOptions, Name>): void;
