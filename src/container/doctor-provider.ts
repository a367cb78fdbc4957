import type { DoctorCheck, DoctorFinding } from '../adapters/cli/doctor-parts.ts'
import { SystemClock } from '../adapters/clock/system-clock.ts'
import { reasonCode } from '../adapters/redis/reason-code.ts'
import { ProviderError } from '../domain/errors.ts'
import type { LlmModel } from '../domain/ports/llm-provider-port.ts'
import { ok, problem, warning } from './doctor-findings.ts'
import { reasonFor } from './doctor-reasons.ts'
import { chosenProvider, providerName, providerUrl } from './provider-choice.ts'
import type { ProviderSettings } from './settings.ts'

/** Longest wait for a provider's list of models, in milliseconds. */
const LIST_MS = 4000

/** A provider that is asked over HTTP. */
type HttpProviderSettings = Extract<ProviderSettings, { kind: 'openai' | 'anthropic' }>

/** Whether a provider can be reached, and takes its key: its models are listed, which costs nothing. */
export function providerCheck(settings: ProviderSettings): DoctorCheck {
  const name = `provider ${providerName(settings)}`
  if (settings.kind !== 'openai' && settings.kind !== 'anthropic') {
    return { name, look: async () => [ok('answers without network, and is no AI')] }
  }
  return { name, look: (signal) => listed(settings, signal) }
}

async function listed(
  settings: HttpProviderSettings,
  signal: AbortSignal,
): Promise<readonly DoctorFinding[]> {
  const clock = new SystemClock()
  const bounds = { timeoutMs: LIST_MS, connectTimeoutMs: LIST_MS, firstTokenTimeoutMs: LIST_MS }
  const provider = chosenProvider({ ...settings, ...bounds }, clock)
  const began = clock.elapsed()
  try {
    const models = await provider.models({ signal })
    return modelFindings(settings, models, Math.round(clock.elapsed() - began))
  } catch (error) {
    return [failureFinding(settings, error)]
  } finally {
    await provider.close()
  }
}

/** What a list of models says, and how long it took, in milliseconds. */
export function modelFindings(
  settings: HttpProviderSettings,
  models: readonly LlmModel[],
  tookMs: number,
): readonly DoctorFinding[] {
  const whose = settings.apiKey === undefined ? ', without a key of its own' : ', takes its key'
  const offers = `${models.length} model${models.length === 1 ? '' : 's'}`
  const reached = ok(`answers after ${tookMs} ms${whose}, offers ${offers}`)
  const offered = new Set(models.map(({ id }) => id))
  const missing = namesOf(settings).filter((name) => !offered.has(name))
  if (missing.length === 0) return [reached]
  const names = `${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ', …' : ''}`
  const advice = 'check the names in models: requests for what it does not have fail there'
  return [reached, warning(`it does not list what is configured as ${names}`, advice)]
}

function namesOf({ models = [] }: HttpProviderSettings): readonly string[] {
  return Array.isArray(models) ? models : Object.keys(models)
}

/** What it means that models could not be listed, for whoever configured the provider. */
export function failureFinding(settings: HttpProviderSettings, error: unknown): DoctorFinding {
  const { hostname } = new URL(providerUrl(settings))
  if (!(error instanceof ProviderError)) return problem('its models cannot be listed', 'try again')
  if (error.status !== undefined) return statusFinding(settings, error.status)
  if (error.failure === 'timeout') {
    const { says, advice } = reasonFor('ETIMEDOUT', hostname)
    return problem(`${hostname}: ${says}`, advice)
  }
  if (error.failure === 'protocol') {
    const advice = 'check url: it is the base URL, usually ending in /v1'
    return problem('it answers, but not as such an API does', advice)
  }
  const { says, advice } = reasonFor(reasonCode(error), hostname)
  return problem(`${hostname}: ${says}`, advice)
}

function statusFinding(settings: HttpProviderSettings, status: number): DoctorFinding {
  const name = providerName(settings)
  if ((status === 401 || status === 403) && settings.apiKey === undefined) {
    return ok(`reachable; it wants a key (${status}), and gets each caller's own`)
  }
  if (status === 401) return problem(`it refuses the key (401)`, `check apiKey of provider ${name}`)
  if (status === 403) {
    const advice = `check what the apiKey of provider ${name} may do, and its account`
    return problem('the key is not allowed to list models (403)', advice)
  }
  if (status === 404 || status === 405) {
    const advice = 'check url: it is the base URL, usually ending in /v1; some servers do not list'
    return warning(`reachable, and lists no models (${status})`, advice)
  }
  if (status === 429) {
    return warning('it wants to be left alone for now (429)', 'check rate limits and credit')
  }
  return problem(`it answers with status ${status}`, 'look at the status page of the provider')
}
