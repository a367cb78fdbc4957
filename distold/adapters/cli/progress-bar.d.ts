import type { CliOutput } from './cli-parts.ts';
/** How far long work has come, on a terminal; nothing where nobody looks. */
export declare class ProgressBar {
    #private;
    constructor(output: CliOutput, label: string);
    /** Shows that `done` of `total` is done. */
    show(done: number, total: number): void;
    /** Leaves an empty line. */
    clear(): void;
}
