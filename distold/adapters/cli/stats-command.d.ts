import { type Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
/** `reprise stats`: what the gateway has counted. */
export declare function statsCommand(program: Command, parts: CliParts): void;
