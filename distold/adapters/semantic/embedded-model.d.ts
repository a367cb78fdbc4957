import type { EmbedderPort } from '../../domain/ports/embedder-port.ts';
/** Bounds of an {@link EmbeddedModel}, each with a default, and what tests put in another's place. */
export interface EmbeddedModelSettings {
    /** Most texts that wait; 256. */
    readonly capacity?: number;
    /** How long the model may take to load, in milliseconds; 10,000, of which it needs 200 to 600. */
    readonly loadMs?: number;
    /** How long a batch may take, in milliseconds; 2,000, of which it needs 10 to 100. */
    readonly batchMs?: number;
    /** How long a call may wait in all, in milliseconds; 15,000. Callers with less time have a signal. */
    readonly waitMs?: number;
    /** How long a worker that failed is not started anew, in milliseconds; 5,000. */
    readonly restMs?: number;
    /** The worker's main. */
    readonly workerUrl?: URL;
    /** What is not installed, and what helps; {@link embeddedModelMissing}. */
    readonly missing?: () => string | undefined;
}
/**
 * Universal Sentence Encoder lite (Cer et al., 2018), 512 dimensions, as the packages of
 * EnergeticAI bring it: no network, no key. It runs in a worker thread, which is started by
 * the first use, and anew by the next use after it failed. Texts are of at most 1,000 UTF-16 units.
 */
export declare class EmbeddedModel implements EmbedderPort {
    #private;
    readonly identity: string;
    constructor(settings?: EmbeddedModelSettings);
    load(): Promise<void>;
    embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
    close(): Promise<void>;
}
