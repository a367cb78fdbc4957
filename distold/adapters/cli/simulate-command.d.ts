import { type Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
/** `reprise simulate`: what the cache would have made of a log of requests. */
export declare function simulateCommand(program: Command, parts: CliParts): void;
