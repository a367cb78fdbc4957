import type { Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
/** `reprise demo`: what Reprise does, in half a minute. */
export declare function demoCommand(program: Command, parts: CliParts): void;
