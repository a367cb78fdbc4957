import type { EmbedderPort } from '../../domain/ports/embedder-port.ts';
/** How long an embedder that failed is left alone before each further try, in milliseconds: of a server, one of hundreds of calls may well fail. */
export declare function pausesMs(isRemote: boolean): readonly number[];
/** Vectors of texts, asked for once each while they are remembered. */
export declare class PairVectors {
    #private;
    /** A batch that failed is asked for again after each pause, in milliseconds. */
    constructor(embedder: EmbedderPort, pausesMs: readonly number[]);
    /**
     * Vectors by text; of far fewer texts than are remembered.
     * @throws {SemanticUnavailableError} where there are none.
     */
    of(texts: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>;
}
