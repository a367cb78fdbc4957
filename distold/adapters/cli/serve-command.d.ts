import { type Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
/** `reprise serve`: the gateway, until it is told to stop. */
export declare function serveCommand(program: Command, parts: CliParts): void;
