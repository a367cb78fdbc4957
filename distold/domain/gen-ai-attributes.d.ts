import type { LlmRequest, WireProtocol } from './llm-request.ts';
import type { LlmResponse } from './llm-response.ts';
import type { SpanAttributes } from './ports/tracer-port.ts';
/** `gen_ai.operation.name`. */
export declare function operationOf(protocol: WireProtocol): 'chat' | 'embeddings';
/** A name as spans carry it. */
export declare function spanName(name: string): string;
/** A digest as spans carry it: enough digits to find it by, too few to be it. */
export declare function spanDigest(digest: string): string;
/** What the conventions want to know of every request, first of all: see {@link settingAttributes}. */
export declare function requestAttributes({ protocol, model }: Pick<LlmRequest, 'protocol' | 'model'>, streamed: boolean): SpanAttributes;
/** What a request says besides its words, as far as it is numbers. */
export declare function settingAttributes(request: LlmRequest): SpanAttributes;
/** What the conventions want to know of an answer. Usage is left out where the provider does not say. */
export declare function responseAttributes(response: LlmResponse): SpanAttributes;
