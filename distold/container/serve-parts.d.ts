import { type ServeOverrides, type Serving } from '../adapters/cli/serve-parts.ts';
import { type Environment } from './config.ts';
/**
 * Serves as it is configured, with what the command line says over it: by this process, or by as many as
 * are configured.
 * @throws {ConfigurationError} where a setting is wrong.
 * @throws {CliFailure} where it cannot listen.
 */
export declare function serve(overrides?: ServeOverrides, environment?: Environment): Promise<Serving>;
