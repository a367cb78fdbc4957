import type { CliOutput } from './cli-parts.ts';
/** How many of something there have been so far, on a terminal; nothing where nobody looks. */
export declare class RunningCount {
    #private;
    constructor(output: CliOutput, label: string);
    /** Shows how many there are. */
    show(number: number): void;
    /** Leaves an empty line. */
    clear(): void;
}
