import { type GatewayConfig } from './gateway-config.ts';
/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;
/** This process's environment. */
export declare function processEnvironment(): Environment;
/**
 * Reads the configuration: `reprise.yaml`, or the file that `REPRISE_CONFIG` names, and
 * over it the environment. An empty variable counts as unset.
 * @throws {ConfigurationError} naming every setting that is unknown or wrong.
 */
export declare function readConfig(environment?: Environment, purpose?: 'serve' | 'simulate'): GatewayConfig;
