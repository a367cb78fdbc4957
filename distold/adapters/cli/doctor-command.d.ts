import type { Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
/** `reprise doctor`: whether everything that is configured is as it should be, and what to do where it is not. */
export declare function doctorCommand(program: Command, parts: CliParts): void;
