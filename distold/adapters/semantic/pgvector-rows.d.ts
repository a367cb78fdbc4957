import { type CacheKey } from '../../domain/cache-key.ts';
import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts';
import type { IndexedQuestion, Neighbour } from '../../domain/ports/similarity-index-port.ts';
import type { Observation } from '../../domain/semantic/observation.ts';
import type { SqlValues } from './pgvector-send.ts';
/** A question that was found. */
export interface FoundRow {
    readonly id: string;
    readonly tenant: Buffer;
    readonly namespace: Buffer;
    readonly model: Buffer;
    readonly digest: Buffer;
    readonly body: Buffer;
    readonly form: number;
    readonly observed: readonly number[];
    /** As pgvector writes it: `[0.5,-0.25]`. */
    readonly embedding: string;
}
/** A vector as pgvector reads it. Eight digits are more than a `halfvec` keeps. */
export declare function vectorText(vector: Float32Array): string;
/** Parameters that name an entry: tenant, namespace, model, digest. */
export declare function keyValues(key: CacheKey): readonly [Buffer, Buffer, Buffer, Buffer];
/** A tag as it is kept: a digest of 128 bits, which any text has. */
export declare function tagDigest(tag: string): Buffer;
/** Parameters of a question to be added at `now`. */
export declare function questionValues(question: IndexedQuestion, now: number, seal: EntrySealPort): SqlValues;
/** A row as a neighbour of a vector; undefined where its text cannot be opened. */
export declare function neighbourOf(row: FoundRow, partition: string, asked: Float32Array, seal: EntrySealPort): Neighbour | undefined;
/** Parameters of an observation: its numbers, in the order in which {@link observationsOf} reads them. */
export declare function observationNumbers({ score, same, weight }: Observation): readonly number[];
