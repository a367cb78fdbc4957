import { type Context, type Span } from '@opentelemetry/api';
import type { SpanAttributes, SpanPort } from '../../domain/ports/tracer-port.ts';
/** A span of OpenTelemetry. */
export declare class OpenTelemetrySpan implements SpanPort {
    #private;
    readonly recorded: boolean;
    /** `within` is the context in which the span is the current one. */
    constructor(span: Span, within: Context);
    run<T>(work: () => T): T;
    set(attributes: SpanAttributes): void;
    fail(type: string): void;
    end(): void;
}
