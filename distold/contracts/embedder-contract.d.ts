import type { EmbedderPort } from '../domain/ports/embedder-port.ts';
import type { TestFramework } from './test-framework.ts';
/** An embedder to be tested, with what its tests need around it. */
export interface EmbedderHarness {
    readonly embedder: EmbedderPort;
    /** Closes the embedder and lets go of the rest. */
    dispose(): Promise<void>;
}
/** Makes a harness; each test gets one of its own. */
export type EmbedderFactory = () => Promise<EmbedderHarness>;
/** What an embedder can do. */
export interface EmbedderCapabilities {
    /** Whether vectors say what texts mean, in English at least. */
    readonly meaning: boolean;
}
/** What every implementation of `EmbedderPort` has to do. */
export declare function embedderContract({ describe, it }: TestFramework, name: string, make: EmbedderFactory, can: EmbedderCapabilities): void;
