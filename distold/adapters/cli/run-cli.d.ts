import type { CliParts } from './cli-parts.ts';
/** How a command ended, as the process says it: done, failed, or used wrongly. */
export type ExitCode = 0 | 1 | 2;
/** Runs the command that the arguments name, those after the program's own name. Never rejects: what goes wrong is said on stderr. */
export declare function runCli(args: readonly string[], parts: CliParts): Promise<ExitCode>;
