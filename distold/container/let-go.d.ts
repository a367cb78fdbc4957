import type { Container } from 'inversify';
/** Turns away who comes from now on, writes the counters and closes every port, each within bounds. Never rejects. */
export declare function letGo(container: Container): Promise<void>;
