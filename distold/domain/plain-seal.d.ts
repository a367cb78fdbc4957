import type { EntrySealPort } from './ports/entry-seal-port.ts';
/** Stores answers as they are, and opens only such. */
export declare const PLAIN_SEAL: EntrySealPort;
