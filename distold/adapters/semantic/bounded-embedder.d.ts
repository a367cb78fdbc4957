import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { EmbedderPort } from '../../domain/ports/embedder-port.ts';
/**
 * An embedder that may hang, or give what are no vectors, such as the caller's own: it is waited for
 * so long and no longer, and what comes is brought to length 1.
 */
export declare class BoundedEmbedder implements EmbedderPort {
    #private;
    readonly load?: () => Promise<void>;
    constructor(inner: EmbedderPort, clock: ClockPort);
    get identity(): string;
    embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
    close(): Promise<void>;
}
