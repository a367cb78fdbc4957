import { Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
/** The program with some of its commands; a command is a file that adds itself. */
export declare function cliProgram(parts: CliParts, commands: readonly ((program: Command, parts: CliParts) => void)[]): Command;
