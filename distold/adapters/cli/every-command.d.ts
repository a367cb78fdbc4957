import type { Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
/** All commands, as help lists them. */
export declare const everyCommand: readonly ((program: Command, parts: CliParts) => void)[];
