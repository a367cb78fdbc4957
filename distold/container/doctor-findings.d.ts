import type { DoctorFinding } from '../adapters/cli/doctor-parts.ts';
/** As it should be. */
export declare function ok(says: string): DoctorFinding;
/** Worth a look. */
export declare function warning(says: string, advice: string): DoctorFinding;
/** In the way of serving. */
export declare function problem(says: string, advice: string): DoctorFinding;
