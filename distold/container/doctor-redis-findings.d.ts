import type { DoctorFinding } from '../adapters/cli/doctor-parts.ts';
import type { RedisFacts } from './doctor-redis-facts.ts';
/** What is to be expected of a server. */
export interface RedisExpectations {
    /** How long a reply may take while requests are served, in milliseconds. */
    readonly commandTimeoutMs: number;
    /** Whether others are to take over where it fails: behind Sentinels, and in a Cluster. */
    readonly replicated: boolean;
}
/** Judges what was learned from a server. */
export declare function redisFindings(facts: RedisFacts, expected: RedisExpectations): readonly DoctorFinding[];
