import type { Worker } from 'node:cluster';
/**
 * Closes what a worker was being handed when it ended. `node:cluster` waits for its word for good, and keeps
 * the connection open: its client would wait as long. It rests on the cluster's sending connections by the
 * child's own `send` and closing its copy once they have arrived; were that otherwise, nothing would be closed here.
 */
export declare function closeUndelivered(worker: Worker): void;
