import type { Match } from '../../domain/semantic/judgement.ts';
import type { SimilarFindings } from '../../domain/simulation/similar-thresholds.ts';
import type { SimulationFindings } from '../../domain/simulation/simulation-findings.ts';
import type { SimulationNotes, WrongLine } from './simulation-notes.ts';
/** What was read. */
export interface ReadFindings {
    readonly lines: number;
    /** Rows by format. */
    readonly formats: Readonly<Record<string, number>>;
    readonly requests: number;
    readonly leftOut: Readonly<Record<string, number>>;
    readonly unkeyable: Readonly<Record<string, number>>;
    readonly unfit: Readonly<Record<string, number>>;
    readonly answers: number;
    readonly fromCache: number;
    readonly strayAnswers: number;
    readonly wrongLines: number;
    readonly firstWrong: readonly WrongLine[];
    readonly cutShort: boolean;
    /** Requests that say when they were made. */
    readonly timed: number;
    /** Of the first and the last request, ISO dates; null where no request says. */
    readonly from: string | null;
    readonly until: string | null;
    /** Keys that were compared with each other, and whether those are all. */
    readonly compared: {
        readonly keys: number;
        readonly isComplete: boolean;
    };
}
/** Everything that a simulation says, as programs get it. */
export interface SimulationDocument extends SimulationFindings {
    readonly read: ReadFindings;
    readonly similar?: SimilarFindings & {
        readonly embedder: string;
        /** What questions had to agree in. */
        readonly match: Match;
        /** Questions beyond the bound, which were not compared. */
        readonly left: number;
    };
}
/** What notes say of a log. */
export declare function noted(notes: SimulationNotes): Omit<ReadFindings, 'requests' | 'timed' | 'from' | 'until' | 'compared'>;
