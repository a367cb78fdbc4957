import type { Match } from '../../domain/semantic/judgement.ts';
import type { JudgedPair } from '../../domain/semantic/pair-judged.ts';
import type { CliParts, EmbedderServer } from './cli-parts.ts';
/** A file's pairs, judged. */
export interface JudgedFile {
    /** The embedder's identity. */
    readonly embedder: string;
    /** Whether it is another than the embedded model. */
    readonly isRemote: boolean;
    /** What the texts of a pair had to agree in. */
    readonly match: Match;
    readonly pairs: readonly JudgedPair[];
}
/**
 * Reads a file's pairs, embeds their texts, and judges them as the cache would.
 * @throws {CliFailure} where the file is not as it must be.
 * @throws {ConfigurationError} where the configuration is wrong.
 * @throws {SemanticUnavailableError} where texts cannot be embedded.
 */
export declare function judgedFile(file: string, server: EmbedderServer | undefined, match: Match, parts: CliParts): Promise<JudgedFile>;
