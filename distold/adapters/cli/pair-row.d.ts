import type { LabelledPair } from '../../domain/semantic/pair-judging.ts';
/**
 * The pair of one line; further fields are left out.
 * @throws {CliFailure} that begins with `where` and names the field that is wrong, never its value.
 */
export declare function parsePairRow(bytes: Uint8Array, where: string): LabelledPair;
