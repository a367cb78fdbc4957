import type { Redis } from 'ioredis';
/**
 * Lets a node of a Cluster fail to answer ASKING. ioredis sends that before a command which a
 * redirection takes to a node, and waits for the command alone (6.0.0, `Cluster.sendCommand`): where
 * the node hangs or the connection is cut, nobody hears of the failed ASKING, and Node ends the process.
 */
export declare function leaveAskingUnawaited(node: Redis): void;
