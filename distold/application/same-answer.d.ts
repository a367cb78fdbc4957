import type { LlmResponse } from '../domain/llm-response.ts';
import type { EmbedderPort } from '../domain/ports/embedder-port.ts';
import type { OutcomeLedger } from './outcome-ledger.ts';
import type { AnswerSource } from './provider-chain.ts';
/** Two answers to what may be one question, and that question as it was asked for the second. */
export interface ComparedAnswers {
    readonly question: string;
    readonly given: LlmResponse;
    readonly generated: LlmResponse;
}
/** Whether two answers say the same; undefined where that cannot be told. Never rejects. */
export type SameAnswer = (answers: ComparedAnswers) => Promise<boolean | undefined>;
/** The same words, letter case and white space aside: for models that answer alike each time. */
export declare const sameWords: SameAnswer;
/**
 * Words whose vectors have at least such a cosine, and the same numbers, which vectors hardly
 * tell apart. Of long answers the beginning counts: that is what embedders can take.
 */
export declare function alikeWords(embedder: EmbedderPort, leastCosine: number): SameAnswer;
/** What a model says that is asked whether the first answer would do as well as the second. */
export declare function judgedAnswers(source: AnswerSource, ledger: OutcomeLedger, model: string): SameAnswer;
