import type { Recalled } from '../../application/recall.ts';
import type { LlmResponse } from '../../domain/llm-response.ts';
import type { AnswerTemplate } from './answer-template.ts';
/** An answer as its caller gets it, all but what changes from one time to the next. */
export declare class KnownAnswer {
    #private;
    /** Absent until the same stored answer comes again. */
    readonly template: AnswerTemplate | undefined;
    constructor(stored: LlmResponse, streamed: boolean, template?: AnswerTemplate);
    /** About how many bytes it takes. */
    get size(): number;
    /** Whether it is of that stored answer, the very object: caches hand out the same one while they keep it read. */
    isOf(stored: LlmResponse): boolean;
    /** Names and values in turn, as Node takes them. */
    headers(requestId: string, { ageMs, freshForMs }: Recalled, bytes: number): string[];
}
