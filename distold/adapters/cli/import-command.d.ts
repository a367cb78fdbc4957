import type { Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
/** `reprise import FILE`: takes exported answers in. */
export declare function importCommand(program: Command, parts: CliParts): void;
