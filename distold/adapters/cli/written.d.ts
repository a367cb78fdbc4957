import type { CliOutput } from './cli-parts.ts';
/** Writes a text, or bytes, and resolves when it is out, or when nobody reads any more: then there is nothing left to do. */
export declare function written(output: CliOutput, text: string | Uint8Array): Promise<void>;
/** That nobody reads any more what a command is there to write: it has failed, and everybody knows. */
export declare class ReaderLeft extends Error {
}
/**
 * Writes bytes of many, and resolves when they are out.
 * @throws {ReaderLeft} where nobody reads them any more.
 * @throws {CliFailure} where they cannot be written.
 */
export declare function delivered(output: CliOutput, bytes: Uint8Array): Promise<void>;
/** Keeps a reader who leaves early, as `head` does, from ending the process with an error. Whoever writes learns of any other. */
export declare function toleratesReaders(output: CliOutput): void;
