import type { JsonObject } from '../json.ts';
import type { WireProtocol } from '../llm-request.ts';
/** What is spoken at an address; undefined where the gateway serves nothing of the kind. */
export declare function protocolAt(url: string): WireProtocol | undefined;
/** What a body speaks, by its shape; undefined where it is none that the gateway serves. */
export declare function protocolOf(body: JsonObject): WireProtocol | undefined;
