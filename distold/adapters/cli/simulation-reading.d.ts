import { type LogSource } from './log-lines.ts';
import type { ProgressBar } from './progress-bar.ts';
import type { SimulationIntake } from './simulation-intake.ts';
/** How logs are read. */
export interface ReadingOptions {
    /** Whether the first wrong line ends it. */
    readonly strict: boolean;
    readonly progress: ProgressBar;
}
/**
 * Reads a log line by line, and hands over what it holds.
 * @throws {CliFailure} where it cannot be read, or, where that is wanted, that names the first wrong line.
 */
export declare function readLog(source: LogSource, intake: SimulationIntake, options: ReadingOptions): Promise<void>;
