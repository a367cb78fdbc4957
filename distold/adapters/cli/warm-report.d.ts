import type { Warmed } from './warming-request.ts';
/** What became of the requests of a file. */
export declare class WarmReport {
    #private;
    /** Adds what became of the request of a line. */
    add(line: number, warmed: Warmed): void;
    /** How many requests there have been. */
    get done(): number;
    /** How many have failed. */
    get failed(): number;
    /** For readers, failures by their line. */
    get text(): string;
    /** For programs. */
    get document(): string;
}
