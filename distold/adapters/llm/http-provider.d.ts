import { BatchedStream } from '../../domain/batched-stream.ts';
import type { LlmRequest, WireProtocol } from '../../domain/llm-request.ts';
import type { LlmChunk, LlmResponse } from '../../domain/llm-response.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { LlmModel, LlmProviderPort, ProviderCall, ProviderServer } from '../../domain/ports/llm-provider-port.ts';
import { type Vendor } from './endpoint.ts';
import { type ModelNames } from './model-names.ts';
/** What a provider over HTTP is set up with. */
export interface HttpProviderSettings {
    readonly name: string;
    /** Base URL, usually ending in `/v1`. */
    readonly url: string;
    /** Without one the caller's own credential is passed on. */
    readonly apiKey?: string;
    readonly models?: ModelNames;
    /** Longest wait, in milliseconds, for a whole answer, and for each further piece of a stream; */
    readonly timeoutMs: number;
    /** for a connection, */
    readonly connectTimeoutMs: number;
    /** for a stream's first piece, */
    readonly firstTokenTimeoutMs: number;
    /** and for a stream's end. */
    readonly streamTimeoutMs: number;
    /** Longest answer, in bytes. */
    readonly maxResponseBytes: number;
}
/** A vendor's API over HTTP. */
export declare class HttpProvider implements LlmProviderPort {
    #private;
    readonly name: string;
    readonly protocols: readonly WireProtocol[];
    readonly server: ProviderServer;
    constructor(settings: HttpProviderSettings, vendor: Vendor, clock: ClockPort);
    modelFor(model: string): string | undefined;
    complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse>;
    stream(request: LlmRequest, call: ProviderCall): BatchedStream<LlmChunk>;
    models(call: ProviderCall): Promise<readonly LlmModel[]>;
    close(): Promise<void>;
}
