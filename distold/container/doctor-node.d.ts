import type { DoctorCheck, DoctorFinding } from '../adapters/cli/doctor-parts.ts';
/** Whether Node is new enough. */
export declare const nodeCheck: DoctorCheck;
/** What is to be said about a version of Node where `oldest` is needed; both such as `22.19.0`. */
export declare function nodeFinding(version: string, oldest: string): DoctorFinding;
/** Whether a version is another or a later one; what does not name a part means 0. */
export declare function isAtLeast(version: string, least: string): boolean;
