/** A counter of money. */
export type Sum = 'cost_microusd' | 'saved_microusd';
/** What a recording is about where a provider answered. */
interface AnswerLabels {
    readonly model: string;
    readonly provider: string;
}
/** What is kept between answers of the same model and provider. */
export declare class AnswerLine {
    #private;
    /** The same object each time: what is counted by name finds it faster so. */
    readonly labels: AnswerLabels;
    constructor(labels: AnswerLabels);
    /**
     * Counters are whole: gives the whole millionths of a US dollar that are due for a price, and
     * leaves the rest to the next of the same line, so that none pays for another. Cheap answers
     * cost less than a millionth.
     */
    due(sum: Sum, price: number): number;
}
/** The lines of a ledger, by model and provider. */
export declare class AnswerLines {
    #private;
    /** The line of a model and a provider; one that is begun anew where there is none yet, or no room. */
    at(model: string, provider: string): AnswerLine;
}
export {};
