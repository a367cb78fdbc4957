import type { AdminState } from './admin-state.ts';
type Keys = AdminState['keys'];
/** The keys that several workers were asked for. */
export declare function gatheredKeys(all: readonly Keys[]): Keys;
export {};
