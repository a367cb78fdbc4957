import type { LlmRequest } from '../domain/llm-request.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { Scope } from '../domain/scope.ts';
import type { Generated } from './delivery.ts';
import type { Dispatch } from './dispatch.ts';
import type { FallBack } from './fall-back.ts';
import type { GenerateOptions } from './generate-options.ts';
import type { OutcomeLedger } from './outcome-ledger.ts';
/** Answers a request with a whole answer. */
export declare class Generate {
    #private;
    constructor(dispatch: Dispatch, fallBack: FallBack, ledger: OutcomeLedger, clock: ClockPort);
    /**
     * Answers from the cache, else from a provider, else with what can stand in. A failure
     * that `asksAgain` says its caller will ask again after is not booked: what is asked
     * then is the same request still.
     * @throws {ProviderError} where no provider answers and nothing may stand in.
     * @throws {ModelNotFoundError} where no provider serves the model.
     * @throws {OnlyIfCachedError} on a miss, where the caller wants no generation.
     * @throws {InvalidRequestError} where an option is not as it must be.
     * @throws {OverloadedError} where too many generations are running.
     * @throws {ClosedError} after Reprise was told to close.
     * @throws {RequestAbortedError} where the caller's signal was aborted.
     */
    execute(request: LlmRequest, scope: Scope, options?: GenerateOptions, asksAgain?: (error: unknown) => boolean): Promise<Generated>;
}
