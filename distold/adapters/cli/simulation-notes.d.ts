import type { KeyObstacle } from '../../domain/cache-key.ts';
import type { LeftOut } from '../../domain/simulation/log-row.ts';
import type { Unfitness } from '../../domain/wire-format.ts';
/** A line that could not be read; the problem names a field, never its value. */
export interface WrongLine {
    /** As messages call it. */
    readonly file: string;
    /** Counted from 1 in its file. */
    readonly line: number;
    readonly problem: string;
}
/** What was noticed while a log was read. */
export declare class SimulationNotes {
    /** Lines that are not empty. */
    lines: number;
    /** Rows by their format's name. */
    readonly formats: Map<string, number>;
    readonly leftOut: Map<LeftOut, number>;
    readonly unkeyable: Map<KeyObstacle, number>;
    /** Answers that are not fit to be stored. */
    readonly unfit: Map<Unfitness | 'failed', number>;
    /** Requests that were answered by another cache. */
    fromCache: number;
    /** Requests of which the log has the answer. */
    answersRead: number;
    /** Answers of a batch whose request did not come before them. */
    strayAnswers: number;
    wrongLines: number;
    readonly firstWrong: WrongLine[];
    /** Whether reading ended before the log did. */
    cutShort: boolean;
    wrong(wrong: WrongLine): void;
}
/** Counts one more of a name. */
export declare function countOne<Name>(counts: Map<Name, number>, name: Name): void;
