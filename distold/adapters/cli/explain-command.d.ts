import { type Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
/** `reprise explain`: a request's key, and which field makes two requests differ. */
export declare function explainCommand(program: Command, parts: CliParts): void;
