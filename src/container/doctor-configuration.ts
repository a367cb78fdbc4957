import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { DoctorCheck, DoctorFinding } from '../adapters/cli/doctor-parts.ts'
import type { Environment } from './config.ts'
import { configuredProviders } from './configured.ts'
import { ok, problem, warning } from './doctor-findings.ts'
import type { GatewayConfig } from './gateway-config.ts'
import { isLoopback } from './loopback.ts'
import { providerName, providerUrl } from './provider-choice.ts'
import type { ProviderSettings } from './settings.ts'

/** What the settings say by themselves, without anybody being asked. */
export function configurationCheck(config: GatewayConfig, environment: Environment): DoctorCheck {
  const summary = ok(`readable: ${sources(environment)}; check-config shows the settings in force`)
  return { name: 'configuration', look: async () => [summary, ...configurationFindings(config)] }
}

/** A configuration that the gateway would not start with. */
export function wrongConfigurationCheck(message: string): DoctorCheck {
  const says = message.replace(/\s*\n\s*/g, ' ')
  const finding = problem(says, 'mend it; what it names is looked at afterwards')
  return { name: 'configuration', look: async () => [finding] }
}

/** What is odd about settings that are right one by one, on a machine of so many cores. */
export function configurationFindings(
  config: GatewayConfig,
  cores: number = availableParallelism(),
): readonly DoctorFinding[] {
  return [
    ...cacheFindings(config),
    ...workerFindings(config, cores),
    ...accessFindings(config),
    ...demoFindings(config),
    ...configuredProviders(config).flatMap(plainTextFindings),
    ...keyFindings(config),
  ]
}

function sources(environment: Environment): string {
  const file = environment.REPRISE_CONFIG || (existsSync('reprise.yaml') ? 'reprise.yaml' : '')
  const names = Object.entries(environment).filter(([name, text]) => isVariable(name) && text)
  const variables = `${names.length} variable${names.length === 1 ? '' : 's'}`
  return `${file === '' ? 'no file' : file}, ${variables}`
}

function isVariable(name: string): boolean {
  return name.startsWith('REPRISE_') && name !== 'REPRISE_CONFIG'
}

function cacheFindings({ cache, redisUrl, ttlSeconds }: GatewayConfig): readonly DoctorFinding[] {
  if (cache === 'none')
    return [warning('the cache is off: every request is generated', 'set cache')]
  const findings: DoctorFinding[] = []
  if (redisUrl !== undefined && (cache === 'memory' || cache === 'keyv')) {
    findings.push(
      warning(`redisUrl is set, and cache ${cache} does not use it`, 'set cache redis or tiered'),
    )
  }
  if (ttlSeconds === 0) {
    findings.push(warning('ttlSeconds is 0: nothing is stored', 'set how long answers are fresh'))
  }
  return findings
}

function workerFindings({ workers }: GatewayConfig, cores: number): readonly DoctorFinding[] {
  if (workers === 'auto' || workers === 1 || workers <= cores) return []
  const says = `${workers} workers share ${cores} core${cores === 1 ? '' : 's'}: more of them serve no more`
  return [warning(says, 'set workers to auto, or to as many as there are cores')]
}

function accessFindings({ host, adminKey }: GatewayConfig): readonly DoctorFinding[] {
  if (adminKey !== undefined || isLoopback(host)) return []
  const says = `there is no admin key, and the gateway listens on ${host}: the dashboard's data, /admin and /metrics answer this machine only`
  return [warning(says, 'set adminKey (REPRISE_ADMIN_KEY)')]
}

function demoFindings(config: GatewayConfig): readonly DoctorFinding[] {
  const providers = configuredProviders(config)
  if (providers.length === 0) {
    const says = 'no provider: the built-in one answers, which is no AI'
    return [warning(says, 'set upstreamUrl, or providers in the file')]
  }
  const real = providers.some(({ kind }) => kind !== 'demo')
  if (!real || !providers.some(({ kind }) => kind === 'demo')) return []
  const says = 'the demo provider stands in where the others fail, and is no AI'
  return [warning(says, 'take it out of providers where people are served')]
}

/** Keys that anybody on the way can read. */
function plainTextFindings(settings: ProviderSettings): readonly DoctorFinding[] {
  if (settings.kind !== 'openai' && settings.kind !== 'anthropic') return []
  const url = new URL(providerUrl(settings))
  if (url.protocol === 'https:' || isLoopback(url.hostname.replace(/^\[|\]$/g, ''))) return []
  const says = `provider ${providerName(settings)} is asked without TLS: keys, prompts and answers can be read on the way`
  return [warning(says, 'use its https:// address, unless the network is yours')]
}

function keyFindings({ encryptionKeys }: GatewayConfig): readonly DoctorFinding[] {
  const [first, ...others] = encryptionKeys.map(({ id }) => id)
  if (first === undefined) return []
  const also = others.length === 0 ? '' : `; those of ${others.join(', ')} can be read too`
  return [ok(`stored answers are encrypted with key ${first}${also}`)]
}
