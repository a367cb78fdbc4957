import type { Environment } from './config.ts';
/**
 * What `reprise.yaml` holds, or the file that `REPRISE_CONFIG` names; nothing where there is no such file
 * and none is named.
 * @throws {ConfigurationError} where it cannot be read.
 */
export declare function settingsFile(environment: Environment): Readonly<Record<string, unknown>>;
