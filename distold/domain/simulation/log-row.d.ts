import type { JsonObject } from '../json.ts';
import type { WireProtocol } from '../llm-request.ts';
/** What a log says of an answer; what it does not say is absent. */
export interface LoggedAnswer {
    /** The whole answer in its wire format, where the log holds that. */
    readonly body?: JsonObject;
    /** That there was none, or an error. */
    readonly failed?: true;
    /** That it came from a cache, and nothing was paid for it. */
    readonly fromCache?: true;
    readonly model?: string;
    readonly provider?: string;
    /** Those that the provider had cached included. */
    readonly inputTokens?: number;
    readonly outputTokens?: number;
    readonly cachedInputTokens?: number;
    /** What was paid, in millionths of a US dollar. */
    readonly cost?: number;
    readonly latencyMs?: number;
}
/** A request as a log has it. */
export interface LoggedRequest {
    readonly protocol: WireProtocol;
    /** As it went over the wire. */
    readonly body: JsonObject;
    /** When it was made, in milliseconds since the epoch. */
    readonly at?: number;
    readonly tenant?: string;
    readonly answer?: LoggedAnswer;
    /** What names it among the answers of a batch. */
    readonly answerId?: string;
}
/** Why a row counts as no request: it is about something else, or the log has not kept what was asked. */
export type LeftOut = 'no_generation' | 'not_served' | 'no_prompt' | 'cut_prompt';
/** One row of a log. */
export type LogRow = {
    readonly kind: 'request';
    readonly request: LoggedRequest;
} | {
    readonly kind: 'answer';
    readonly id: string;
    readonly answer: LoggedAnswer;
} | {
    readonly kind: 'left_out';
    readonly reason: LeftOut;
} | {
    readonly kind: 'wrong';
    readonly problem: string;
};
