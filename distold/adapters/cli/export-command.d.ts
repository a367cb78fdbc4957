import type { Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
/** `reprise export FILE`: stored answers, to be imported elsewhere or again. */
export declare function exportCommand(program: Command, parts: CliParts): void;
