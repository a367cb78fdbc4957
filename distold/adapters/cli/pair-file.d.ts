import { type Readable } from 'node:stream';
import type { LabelledPair } from '../../domain/semantic/pair-judging.ts';
/** Most pairs of one file. */
export declare const MAX_PAIRS = 100000;
/**
 * All pairs of a file, plain or compressed (`.gz`), or of standard input (`-`); empty lines count
 * for nothing. Everything is read and checked before anything is done with it.
 * @throws {CliFailure} that names the file, and the line and field that are wrong.
 */
export declare function readPairs(file: string, stdin: Readable): Promise<readonly LabelledPair[]>;
