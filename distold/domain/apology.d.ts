import type { WireProtocol } from './llm-request.ts';
import type { LlmResponse } from './llm-response.ts';
import type { ReplayIdentity } from './wire-format.ts';
/** The apology as an answer; undefined where the format's answers are no texts. */
export declare function apology(protocol: WireProtocol, identity: ReplayIdentity): LlmResponse | undefined;
