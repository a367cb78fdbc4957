import type { WireProtocol } from './llm-request.ts';
import type { LlmProviderPort } from './ports/llm-provider-port.ts';
/**
 * `gen_ai.provider.name`: who is known at the address, else whose API is spoken there; one that is
 * not asked over the network is called as it is in the configuration.
 */
export declare function genAiProvider({ name, server }: Pick<LlmProviderPort, 'name' | 'server'>, protocol: WireProtocol): string;
