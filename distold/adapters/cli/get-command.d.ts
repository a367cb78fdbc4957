import type { Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
/** `reprise get KEY`: what is stored under a key. */
export declare function getCommand(program: Command, parts: CliParts): void;
