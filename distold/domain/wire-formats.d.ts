import type { WireProtocol } from './llm-request.ts';
import type { WireFormat } from './wire-format.ts';
/** The wire format that a protocol speaks. */
export declare function formatOf(protocol: WireProtocol): WireFormat;
/** The protocol of a name, as entries carry it; undefined where there is none. */
export declare function protocolNamed(name: unknown): WireProtocol | undefined;
