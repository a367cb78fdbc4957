import type { Door } from './door.ts';
/** Every way in. */
export declare const DOORS: readonly Door[];
/** The door at a path, which may be a whole address; undefined where there is none. */
export declare function doorAt(path: string): Door | undefined;
