import type { JsonValue } from '../../domain/json.ts';
import type { PriceListPort } from '../../domain/ports/price-list-port.ts';
import { NearMisses } from '../../domain/simulation/near-misses.ts';
import { RequestBook } from '../../domain/simulation/request-book.ts';
import { SimulationNotes } from './simulation-notes.ts';
import type { SimulationQuestions } from './simulation-questions.ts';
/** How a log is to be read. */
export interface IntakeOptions {
    readonly prices: PriceListPort;
    /** Whose all requests are, whatever the log says. */
    readonly tenant?: string | undefined;
    /** Where questions are kept; absent: nowhere. */
    readonly questions?: SimulationQuestions | undefined;
    readonly showsPrompts: boolean;
}
/** Takes in the rows of a log, one after another, and keeps of each what a simulation needs. */
export declare class SimulationIntake {
    #private;
    readonly book: RequestBook;
    readonly nearMisses: NearMisses;
    readonly notes: SimulationNotes;
    /** Beginnings of prompts that came again, by key. */
    readonly previews: Map<number, string>;
    constructor(options: IntakeOptions);
    /** Whether as many requests have been taken in as can be. */
    get isFull(): boolean;
    /** Takes in what a line holds: a row, or a list of rows. Returns what is wrong with it, if anything. */
    add(value: JsonValue): string | undefined;
}
