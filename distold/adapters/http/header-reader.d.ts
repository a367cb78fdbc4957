import type { IncomingHttpHeaders } from 'node:http';
/** Reads a header; undefined where it is absent. One that came several times is joined by commas. */
export type HeaderReader = (name: string) => string | undefined;
/** Reads headers as clients mean them: Node takes their bytes for Latin-1, clients send UTF-8. */
export declare function headerReader(headers: IncomingHttpHeaders): HeaderReader;
