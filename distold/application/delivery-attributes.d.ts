import type { LlmRequest } from '../domain/llm-request.ts';
import type { SpanAttributes, SpanBeginning } from '../domain/ports/tracer-port.ts';
import type { Scope } from '../domain/scope.ts';
import type { Delivery } from './delivery.ts';
/** The span of a request. Its usage is that of the calls within it, so that nobody counts it twice. */
export declare function requestSpan(request: LlmRequest, scope: Scope, streamed: boolean): SpanBeginning;
/** How an answer came about, as its span tells it; durations in milliseconds. */
export declare function deliveryAttributes(delivery: Delivery, provider: string): SpanAttributes;
