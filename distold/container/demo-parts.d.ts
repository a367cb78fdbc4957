import type { DemoParts } from '../adapters/cli/demo-parts.ts';
/** What the demo is given. */
export declare function demoParts(): DemoParts;
