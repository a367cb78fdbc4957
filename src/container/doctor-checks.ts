import type { DoctorCheck, DoctorParts } from '../adapters/cli/doctor-parts.ts'
import { ConfigurationError } from '../domain/errors.ts'
import { type Environment, readConfig } from './config.ts'
import { cacheKind, configuredProviders } from './configured.ts'
import { configurationCheck, wrongConfigurationCheck } from './doctor-configuration.ts'
import { nodeCheck } from './doctor-node.ts'
import { portCheck } from './doctor-port.ts'
import { providerCheck } from './doctor-provider.ts'
import type { GatewayConfig } from './gateway-config.ts'
import { settingsInForce } from './settings-in-force.ts'

/** What the doctor is given, as it is configured. */
export function doctorParts(environment: Environment): DoctorParts {
  return { checks: () => doctorChecks(environment) }
}

async function doctorChecks(environment: Environment): Promise<readonly DoctorCheck[]> {
  try {
    settingsInForce(environment)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return [wrongConfigurationCheck(error.message), nodeCheck]
  }
  const config = readConfig(environment)
  return [
    configurationCheck(config, environment),
    nodeCheck,
    portCheck(config),
    ...(await storeChecks(config)),
    ...configuredProviders(config).map(providerCheck),
    ...(await semanticChecks(config)),
  ]
}

// What is looked at is loaded by those only who have it.

async function storeChecks(config: GatewayConfig): Promise<readonly DoctorCheck[]> {
  const kind = cacheKind(config)
  if (kind === 'keyv' && config.keyvUrl !== undefined) {
    const { keyvCheck } = await import('./doctor-keyv.ts')
    return [keyvCheck(config.keyvUrl, config)]
  }
  if ((kind !== 'redis' && kind !== 'tiered') || config.redisUrl === undefined) return []
  const { redisCheck } = await import('./doctor-redis.ts')
  return [redisCheck(config.redisUrl, config)]
}

async function semanticChecks(config: GatewayConfig): Promise<readonly DoctorCheck[]> {
  if (config.semantic === 'off') return []
  const { embedderCheck, indexMismatch } = await import('./doctor-semantic.ts')
  const mismatch = indexMismatch(config)
  const checks = [embedderCheck(config)]
  if (mismatch !== undefined) checks.push({ name: 'index', look: async () => [mismatch] })
  if (config.semanticIndex !== 'pgvector' || config.pgvectorUrl === undefined) return checks
  const { pgvectorCheck } = await import('./doctor-pgvector.ts')
  return [...checks, pgvectorCheck(config.pgvectorUrl)]
}
