import type { SpanBeginning, SpanPort, TracerPort } from '../../domain/ports/tracer-port.ts';
type Header = (name: string) => string | undefined;
/** Traces through whichever SDK of OpenTelemetry is registered in this process; without one nothing happens. */
export declare class OpenTelemetryTracer implements TracerPort {
    begin(beginning: () => SpanBeginning): SpanPort | undefined;
    isSilent(): boolean;
    continuing<T>(header: Header, work: () => T): T;
    headers(): Readonly<Record<string, string>>;
}
export {};
