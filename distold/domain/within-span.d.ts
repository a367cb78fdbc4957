import type { SpanAttributes, SpanBeginning, SpanPort, TracerPort } from './ports/tracer-port.ts';
/** Said of a span whose caller has left: nothing has failed. */
export declare const LEFT: SpanAttributes;
/** Runs something within a span of its own, which says of the result what `told` makes of it; throws what it throws. */
export declare function withinSpan<T>(tracer: TracerPort, beginning: () => SpanBeginning, work: () => Promise<T>, told: (result: T) => SpanAttributes): Promise<T>;
/** Says of a span how it failed, and nothing of what the error's message may hold. */
export declare function tellFailure(span: SpanPort, error: unknown): void;
