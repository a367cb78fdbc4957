import type { SimulationDocument } from './simulation-document.ts';
/** What was read, and what not. */
export declare function readingNotes({ read, keys, spent }: SimulationDocument): string;
/** What the figures rest on. */
export declare function assumptions({ read, chosen, similar }: SimulationDocument): string;
