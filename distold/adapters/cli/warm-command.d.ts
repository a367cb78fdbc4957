import { type Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
/** `reprise warm FILE.jsonl`: asks what others will ask, so that its answers are there. */
export declare function warmCommand(program: Command, parts: CliParts): void;
