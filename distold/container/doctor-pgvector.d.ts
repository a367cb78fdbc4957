import type { DoctorCheck, DoctorFinding } from '../adapters/cli/doctor-parts.ts';
/** What PostgreSQL says of pgvector; null where it has none. */
interface Versions {
    readonly installed: string | null;
    readonly available: string | null;
}
/** Whether PostgreSQL can be reached and has pgvector. No table is made, as the gateway's start would. */
export declare function pgvectorCheck(url: string): DoctorCheck;
/** What there is to be said about the extension. */
export declare function versionFinding({ installed, available }: Versions): DoctorFinding;
export {};
