import type { CliParts } from '../adapters/cli/cli-parts.ts';
import { type Environment } from './config.ts';
/** What the command line is given: this process's streams, and what is configured. */
export declare function cliParts(environment?: Environment): CliParts;
