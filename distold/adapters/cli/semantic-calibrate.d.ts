import type { Command } from 'commander';
import type { CliParts } from './cli-parts.ts';
/** `reprise semantic calibrate`: a threshold for a precision, chosen on labelled pairs. */
export declare function semanticCalibrate(semantic: Command, parts: CliParts): void;
