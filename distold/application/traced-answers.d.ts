import type { LlmRequest } from '../domain/llm-request.ts';
import type { TracerPort } from '../domain/ports/tracer-port.ts';
import type { Scope } from '../domain/scope.ts';
import type { Generated } from './delivery.ts';
import type { Generate } from './generate.ts';
import type { GenerateOptions } from './generate-options.ts';
/** What answers with whole answers: `Generate`, `Embed`. */
type Answers = Pick<Generate, 'execute'>;
/** Whole answers, each within a span that says how it came about. */
export declare class TracedAnswers implements Answers {
    #private;
    constructor(answers: Answers, tracer: TracerPort);
    /** Throws what is thrown within. */
    execute(request: LlmRequest, scope: Scope, options?: GenerateOptions): Promise<Generated>;
}
export {};
