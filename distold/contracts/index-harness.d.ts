import type { Neighbour, SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts';
/** An index to be tested, empty, with what its tests need around it. */
export interface IndexHarness {
    readonly index: SimilarityIndexPort;
    /** The index's time, milliseconds since the epoch. */
    now(): number;
    /** Lets so many milliseconds pass for the index: waits, or moves its clock. */
    pass(ms: number): Promise<void>;
    /** Closes the index and lets go of the rest. */
    dispose(): Promise<void>;
}
/** Makes a harness; each test gets one of its own. */
export type IndexFactory = () => Promise<IndexHarness>;
/** The questions like a sample's text, at most 50. */
export declare function near(index: SimilarityIndexPort, text: string): Promise<readonly Neighbour[]>;
/** Their texts, in order. */
export declare function textsOf(found: readonly Neighbour[]): readonly string[];
/** Holds that a cosine is as exact as it has to be. */
export declare function assertClose(cosine: number, expected: number): void;
