import type { LlmRequest } from '../domain/llm-request.ts';
import type { ProviderCall } from '../domain/ports/llm-provider-port.ts';
import type { Admission } from './admission.ts';
import type { AnswerSource, ChainAnswer, ChainStream } from './provider-chain.ts';
/** Asks a source for so many answers at once, and no more; a stream counts until it has ended. */
export declare class AdmittedSource implements AnswerSource {
    #private;
    constructor(source: AnswerSource, admission: Admission);
    /** @throws {OverloadedError} where there is no room, besides what the source throws. */
    complete(request: LlmRequest, call: ProviderCall): Promise<ChainAnswer>;
    /** @throws {OverloadedError} where there is no room, besides what the source throws. */
    stream(request: LlmRequest, call: ProviderCall): Promise<ChainStream>;
}
