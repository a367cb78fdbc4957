import type { LlmRequest } from '../domain/llm-request.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { Scope } from '../domain/scope.ts';
import type { GeneratedStream } from './delivery.ts';
import type { Dispatch } from './dispatch.ts';
import type { FallBack } from './fall-back.ts';
import type { GenerateOptions } from './generate-options.ts';
import type { OutcomeLedger } from './outcome-ledger.ts';
/** Answers a request with a stream. */
export declare class GenerateStream {
    #private;
    constructor(dispatch: Dispatch, fallBack: FallBack, ledger: OutcomeLedger, clock: ClockPort);
    /**
     * Resolves when the first chunk is there; until then it falls back and throws as
     * `Generate` does. After that a failure breaks the stream off: nothing else can stand
     * in for half an answer.
     */
    execute(request: LlmRequest, scope: Scope, options?: GenerateOptions): Promise<GeneratedStream>;
}
