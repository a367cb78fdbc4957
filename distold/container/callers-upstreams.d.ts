import type { AnswerSource } from '../application/provider-chain.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { LlmProviderPort } from '../domain/ports/llm-provider-port.ts';
import type { ProviderBounds, ProviderSettings } from './settings.ts';
/** What these sources are made with. */
interface Parts {
    /** Who answers everybody else. */
    readonly configured: readonly LlmProviderPort[];
    /** Whether nobody was asked for, so that these are what stands in for none. */
    readonly byDefault: boolean;
    readonly clock: ClockPort;
    /** A chain of one. */
    readonly sourceOf: (provider: LlmProviderPort) => AnswerSource;
}
/** Sources of answers for callers who bring an upstream of their own: an address, or a client of it. */
export declare class CallersUpstreams {
    #private;
    constructor(parts: Parts);
    /** Whether there is nobody else to ask: no provider was configured, nor bound in the container since. */
    get needed(): boolean;
    /** Whoever answers at an address, with each caller's own credential. */
    at(settings: Extract<ProviderSettings, {
        kind: 'openai' | 'anthropic';
    }>): AnswerSource;
    /** A provider that the caller has brought, asked within bounds; the same one as long as the name is the same. */
    around(name: string, make: () => LlmProviderPort, bounds: ProviderBounds): AnswerSource;
    /** Lets go of every connection. */
    close(): Promise<void>;
}
export {};
