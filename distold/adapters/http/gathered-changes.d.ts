import type { AdminState } from './admin-state.ts';
/**
 * How the worst of the states changed that the cache, and each provider, had in any worker: so that it says
 * when somebody had no use of it. Complete from when on all of the workers were looking.
 */
export declare function gatheredChanges(states: readonly AdminState[]): AdminState['changes'];
