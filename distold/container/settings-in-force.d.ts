import { type Environment } from './config.ts';
/**
 * Every setting that is in force, secrets included, by its name in the file.
 * @throws {ConfigurationError} where the gateway would not start with them.
 */
export declare function settingsInForce(environment: Environment): Readonly<Record<string, unknown>>;
