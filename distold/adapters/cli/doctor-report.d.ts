import type { DoctorResult } from './doctor-checkup.ts';
import type { DoctorStatus } from './doctor-parts.ts';
/** How many findings there are of each kind. */
export type DoctorCounts = Readonly<Record<DoctorStatus, number>>;
/** Counts findings. */
export declare function countsOf(results: readonly DoctorResult[]): DoctorCounts;
/** A line for each finding, and one below it for what to do. */
export declare function doctorReport(results: readonly DoctorResult[]): string;
/** The same as one JSON document. */
export declare function doctorDocument(results: readonly DoctorResult[]): string;
