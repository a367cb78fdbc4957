/** What is tested, with what its tests need around it. */
interface Harness {
    /** Closes what is tested, and lets go of the rest. */
    dispose(): Promise<void>;
}
/** Runs a test on a harness of its own, which is disposed of whatever comes out. */
export declare function withHarness<H extends Harness>(make: () => Promise<H>, test: (harness: H) => Promise<void>): () => Promise<void>;
export {};
