/** A text that waits for its turn. */
export interface WaitingText {
    readonly text: string;
    /** Aborted when nobody waits for it any more. */
    readonly gone: AbortSignal;
    readonly resolve: (vector: Float32Array) => void;
    readonly reject: (error: Error) => void;
}
/** Texts that wait, in the order in which they came; bounded. */
export declare class EmbeddingQueue {
    #private;
    constructor(capacity: number);
    /** Whether nothing waits. */
    get empty(): boolean;
    /**
     * Lines texts up; resolves to their vectors.
     * @throws {SemanticUnavailableError} where there is no room for all of them.
     */
    add(texts: readonly string[], gone: AbortSignal): Promise<readonly Float32Array[]>;
    /** Takes the next batch out; at least one text where any waits. */
    take(): readonly WaitingText[];
    /** Drops those that nobody waits for any more. */
    dropGone(): void;
    /** Rejects all that wait. */
    rejectAll(error?: Error): void;
}
