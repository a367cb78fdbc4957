import type { DoctorCheck, DoctorFinding } from '../adapters/cli/doctor-parts.ts';
import type { LlmModel } from '../domain/ports/llm-provider-port.ts';
import type { ProviderSettings } from './settings.ts';
/** A provider that is asked over HTTP. */
type HttpProviderSettings = Extract<ProviderSettings, {
    kind: 'openai' | 'anthropic';
}>;
/** Whether a provider can be reached, and takes its key: its models are listed, which costs nothing. */
export declare function providerCheck(settings: ProviderSettings): DoctorCheck;
/** What a list of models says, and how long it took, in milliseconds. */
export declare function modelFindings(settings: HttpProviderSettings, models: readonly LlmModel[], tookMs: number): readonly DoctorFinding[];
/** What it means that models could not be listed, for whoever configured the provider. */
export declare function failureFinding(settings: HttpProviderSettings, error: unknown): DoctorFinding;
export {};
