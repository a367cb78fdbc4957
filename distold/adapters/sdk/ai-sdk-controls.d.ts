import type { LanguageModelV4CallOptions } from '@ai-sdk/provider';
import type { GenerateOptions } from '../../application/generate-options.ts';
/** What a caller wants of the cache. */
export interface AiSdkControls {
    readonly namespace?: string;
    readonly options: GenerateOptions;
}
/**
 * Reads what a call says to Reprise.
 * @throws {InvalidRequestError} naming what is wrong.
 */
export declare function aiSdkControls({ providerOptions }: LanguageModelV4CallOptions): AiSdkControls;
