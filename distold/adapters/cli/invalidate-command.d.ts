import type { Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
/** `reprise invalidate`: takes stored answers out of service. */
export declare function invalidateCommand(program: Command, parts: CliParts): void;
