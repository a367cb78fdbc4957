import type { Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
/** `reprise semantic evaluate`: how the cache would do on labelled pairs. */
export declare function semanticEvaluate(semantic: Command, parts: CliParts): void;
