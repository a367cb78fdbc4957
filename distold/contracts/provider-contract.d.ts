import type { LlmProviderPort } from '../domain/ports/llm-provider-port.ts';
import type { TestFramework } from './test-framework.ts';
/** A provider to be tested, with what its tests need around it. */
export interface ProviderHarness {
    /** Answers any question with some text. */
    readonly provider: LlmProviderPort;
    /** Makes every call from now on fail; absent where the provider cannot. */
    readonly fail?: () => void;
    /** Makes every call from now on take for ever; absent where the provider cannot. */
    readonly hang?: () => void;
    /** Closes the provider and lets go of the rest. */
    dispose(): Promise<void>;
}
/** Makes a harness; each test gets one of its own. */
export type ProviderFactory = () => Promise<ProviderHarness>;
/** What every implementation of `LlmProviderPort` has to do. */
export declare function providerContract({ describe, it }: TestFramework, name: string, make: ProviderFactory, can: {
    readonly fail: boolean;
    readonly hang: boolean;
}): void;
