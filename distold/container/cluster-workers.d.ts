import type { StartWorker } from '../adapters/cli/worker-process.ts';
import type { GatewayConfig } from './gateway-config.ts';
/**
 * Starts workers, of whom there are to be so many, that share the configured port. The primary accepts
 * connections and hands them out in turn, so that none is lost with a worker that ends. All are given this configuration, whatever the
 * file says when one is started anew. A port of 0 would be another one then: it is to be chosen before.
 * @throws {ConfigurationError} in a process that is itself such a worker, as some process managers make them.
 */
export declare function clusterWorkers(config: GatewayConfig, workers: number): StartWorker;
