import type { SharedV4Warning } from '@ai-sdk/provider';
/** Features that a model may leave out: all, or those that are named, as the AI SDK names them (`seed`). */
export type Unsupported = boolean | readonly string[];
/**
 * A model that does not support what it was asked for leaves it out, and warns. Its answer
 * is then another question's, and must not be kept under this one.
 * @throws {ProviderError} where it has left out what it may not; the next provider may support it.
 */
export declare function assertSupported(warnings: readonly SharedV4Warning[], provider: string, allowed: Unsupported): void;
