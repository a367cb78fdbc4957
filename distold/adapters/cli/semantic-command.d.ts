import type { Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
/** `reprise semantic`: what concerns hits on similar questions. */
export declare function semanticCommand(program: Command, parts: CliParts): void;
