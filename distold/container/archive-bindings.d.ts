import type { Container } from 'inversify';
/** What looks into the cache, empties it into files and fills it from them. */
export declare function bindArchive(container: Container): void;
