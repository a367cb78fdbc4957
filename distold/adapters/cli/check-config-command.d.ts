import type { Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
/** `reprise check-config`: whether the gateway would start with what is configured, and the settings in force. */
export declare function checkConfigCommand(program: Command, parts: CliParts): void;
