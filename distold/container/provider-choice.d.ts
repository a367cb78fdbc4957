import { type Resilience } from '../adapters/llm/resilient-provider.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { LlmProviderPort } from '../domain/ports/llm-provider-port.ts';
import type { ProviderBounds, ProviderSettings, RepriseSettings } from './settings.ts';
/** The demo provider's name where the settings give none. */
export declare const DEMO_NAME = "demo";
/**
 * A provider's name: its own, else its host.
 * @throws {ConfigurationError} where its URL is none of HTTP, or holds what would not be sent.
 */
export declare function providerName(settings: ProviderSettings): string;
/** The providers that the settings name, in order; the demo provider where they name none. */
export declare function chosenProviders(settings: RepriseSettings, clock: ClockPort): readonly LlmProviderPort[];
/** A provider that a setting names, asked within its bounds. */
export declare function chosenProvider(settings: ProviderSettings, clock: ClockPort): LlmProviderPort;
/** Bounds, with defaults for those that are not given. */
export declare function boundsOf(settings: ProviderBounds): Omit<Resilience, 'ownAccount'>;
/** A provider's base URL. */
export declare function providerUrl(settings: Extract<ProviderSettings, {
    kind: 'openai' | 'anthropic';
}>): string;
