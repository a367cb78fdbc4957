import type { LlmRequest } from '../llm-request.ts';
import type { PriceListPort } from '../ports/price-list-port.ts';
import type { Unfitness } from '../wire-format.ts';
import type { LoggedAnswer } from './log-row.ts';
import type { Figures } from './request-book.ts';
/** What an answer took, and what keeps it from being stored, where something does. */
export interface JudgedAnswer {
    readonly figures: Figures;
    readonly unfitness?: Unfitness | 'failed';
}
/** What decides on an answer besides itself: a request, or as much of it as {@link whatDecides} keeps. */
export type Decisive = Pick<LlmRequest, 'protocol' | 'model' | 'parameters'>;
/** As little of a request as its answer is judged by. */
export declare function whatDecides({ protocol, model, parameters }: Decisive): Decisive;
/**
 * What a logged answer took: as the log says, else as the answer itself does, its price else from
 * the list. What is not in the log counts as fit to be stored. `items` is of how many parts it is.
 */
export declare function judgedAnswer(answer: LoggedAnswer, request: Decisive, prices: PriceListPort, items?: number): JudgedAnswer;
