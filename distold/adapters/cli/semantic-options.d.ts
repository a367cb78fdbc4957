import { type Command } from 'commander';
import { type Match } from '../../domain/semantic/judgement.ts';
import type { EmbedderServer } from './cli-parts.ts';
/** Options that all commands on labelled pairs have. */
export interface PairOptions {
    /** Where it is not given, the one in force. */
    readonly match?: Match;
    readonly embedder?: string;
    readonly embedderModel?: string;
    readonly json?: true;
    /** Where to write the plot. */
    readonly plot?: string;
}
/** Gives a command its argument, and the options of {@link PairOptions}. */
export declare function withPairOptions(command: Command): Command;
/** The server that the options name, if they do. Ends the command as used wrongly where they do not fit. */
export declare function embedderServer(options: PairOptions, command: Command): EmbedderServer | undefined;
/** A probability, above 0 and below 1. */
export declare function probability(text: string): number;
