import { ConfigurationError } from '../domain/errors.ts'
import { type Environment, readConfig } from './config.ts'
import { cacheKind } from './configured.ts'
import { providerName } from './provider-choice.ts'

/**
 * Every setting that is in force, secrets included, by its name in the file.
 * @throws {ConfigurationError} where the gateway would not start with them.
 */
export function settingsInForce(environment: Environment): Readonly<Record<string, unknown>> {
  const config = readConfig(environment)
  const names = (config.providers ?? []).map(providerName)
  if (new Set(names).size < names.length) {
    throw new ConfigurationError('providers: two of them have the same name')
  }
  return { ...config, cache: cacheKind(config) }
}
