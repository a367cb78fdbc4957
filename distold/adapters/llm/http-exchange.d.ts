import { type JsonObject } from '../../domain/json.ts';
import type { ProviderCall } from '../../domain/ports/llm-provider-port.ts';
import { type ConnectionSettings } from './connections.ts';
import type { Vendor } from './endpoint.ts';
import { HttpReply } from './http-reply.ts';
/** What an exchange is set up with; see `HttpProviderSettings`. */
export interface ExchangeSettings extends ConnectionSettings {
    readonly name: string;
    readonly apiKey?: string;
    readonly streamTimeoutMs: number;
    readonly maxResponseBytes: number;
}
/** A request relative to the base URL. */
export interface HttpRequest {
    readonly method: 'GET' | 'POST';
    readonly path: string;
    readonly body?: JsonObject;
    readonly headers?: Readonly<Record<string, string>>;
    readonly streamed?: boolean;
}
/** A successful answer whose body has not been read. */
export interface HttpAnswer {
    readonly reply: HttpReply;
    /** Whether the body is a stream of events. */
    readonly streams: boolean;
    /** The provider's own identifier, at most 200 characters; empty where it sent none. */
    readonly requestId: string;
}
/**
 * HTTP with a provider. Every wait is bounded; redirects are not followed, so that a
 * credential reaches nobody but the configured host.
 */
export declare class HttpExchange {
    #private;
    constructor(settings: ExchangeSettings, vendor: Vendor);
    /** Sends a request; throws `ProviderError` for every status but 2xx. */
    send(request: HttpRequest, call: ProviderCall): Promise<HttpAnswer>;
    /** Reads a body that must be a JSON object. */
    readJson(answer: HttpAnswer, call: ProviderCall, maxBytes?: number): Promise<JsonObject>;
    /** Reads what has come of a body since it was read last; nothing at its end. Throws `ProviderError` where it breaks off or stalls. */
    readBytes({ reply }: HttpAnswer, call: ProviderCall): Promise<readonly Buffer[]>;
    /** Cuts every connection. */
    close(): Promise<void>;
}
