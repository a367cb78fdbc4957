import { type DemoExchange } from './demo-exchange.ts';
import type { DemoStage } from './demo-parts.ts';
import { DemoTally } from './demo-tally.ts';
/** How a demo is given. */
export interface DemoManner {
    readonly stage: DemoStage;
    /** Ends it. */
    readonly signal: AbortSignal;
    /** How long the audience gets to read a step, in milliseconds. */
    readonly readingMs: number;
    /** Takes a line of narration. */
    say(line: string): void;
}
/** A demo under way: asks, tells what came back, and remembers it for the report. */
export declare class DemoShow {
    #private;
    readonly stage: DemoStage;
    readonly signal: AbortSignal;
    readonly tally: DemoTally;
    constructor(manner: DemoManner);
    /** Asks, and shows question and answer. */
    ask(question: string, headers?: Readonly<Record<string, string>>): Promise<DemoExchange>;
    /** Asks, and shows nothing: one of many. */
    askQuietly(question: string, headers?: Readonly<Record<string, string>>): Promise<DemoExchange>;
    /** Tells something that has come out. */
    fact(text: string): void;
    /** Notes what should have come out, where it has not. */
    expect(holds: boolean, what: string): void;
    /** A line of narration within a step. */
    say(text: string): void;
    /** A line of narration between steps. */
    announce(text: string): void;
    /** Lets time pass that the step itself needs; rejects where the demo is ended. */
    pass(ms: number): Promise<void>;
    /** Lets the audience read. */
    read(): Promise<void>;
    /** What has come out since the last call. */
    take(): DemoOutcome;
}
/** What has come out of a step. */
export interface DemoOutcome {
    readonly exchanges: readonly DemoExchange[];
    readonly facts: readonly string[];
    /** What should have come out, and has not. */
    readonly failures: readonly string[];
}
/** A duration as it is read most easily. */
export declare function inMs(ms: number): string;
