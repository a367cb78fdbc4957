import type { DoctorCheck, DoctorFinding } from './doctor-parts.ts';
/** A finding, and what it is about. */
export interface DoctorResult extends DoctorFinding {
    readonly check: string;
}
/**
 * Looks at everything side by side, each within the bound, in milliseconds. What does not come
 * to an end, or fails, is a problem itself.
 */
export declare function checkup(checks: readonly DoctorCheck[], boundMs?: number): Promise<readonly DoctorResult[]>;
