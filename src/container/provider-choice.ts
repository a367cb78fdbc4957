import { ANTHROPIC, ANTHROPIC_URL } from '../adapters/llm/anthropic-vendor.ts'
import { DemoProvider } from '../adapters/llm/demo-provider.ts'
import { HttpProvider } from '../adapters/llm/http-provider.ts'
import { OPENAI } from '../adapters/llm/openai-vendor.ts'
import { ResilientProvider } from '../adapters/llm/resilient-provider.ts'
import { ConfigurationError } from '../domain/errors.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { LlmProviderPort } from '../domain/ports/llm-provider-port.ts'
import type { ProviderSettings, RepriseSettings } from './settings.ts'

/** Longest answer that is read, in bytes; what is stored is bounded apart from that. */
const MAX_RESPONSE_BYTES = 16 * 1024 * 1024

/** The demo provider's name where the settings give none. */
export const DEMO_NAME = 'demo'

/**
 * A provider's name: its own, else its host.
 * @throws {ConfigurationError} where its URL is none.
 */
export function providerName(settings: ProviderSettings): string {
  if (settings.kind === 'demo') return settings.name ?? DEMO_NAME
  const host = hostOf(providerUrl(settings))
  return settings.name ?? host
}

/** The providers that the settings name, in order; the demo provider where they name none. */
export function chosenProviders(
  settings: RepriseSettings,
  clock: ClockPort,
): readonly LlmProviderPort[] {
  const { providers = [] } = settings
  if (providers.length === 0) return [new DemoProvider(DEMO_NAME, clock)]
  const chosen = providers.map((provider) => chosenProvider(provider, clock))
  if (new Set(chosen.map(({ name }) => name)).size < chosen.length) {
    throw new ConfigurationError('providers: two of them have the same name')
  }
  return chosen
}

function chosenProvider(settings: ProviderSettings, clock: ClockPort): LlmProviderPort {
  const name = providerName(settings)
  if (settings.kind === 'demo') return new DemoProvider(name, clock)
  const { kind, retries = 2, ...rest } = settings
  const { timeoutMs = 60_000, connectTimeoutMs = 5000, streamTimeoutMs = 900_000 } = settings
  const { firstTokenTimeoutMs = timeoutMs } = settings
  const bounds = { timeoutMs, connectTimeoutMs, firstTokenTimeoutMs, streamTimeoutMs }
  const address = { url: providerUrl(settings), maxResponseBytes: MAX_RESPONSE_BYTES, name }
  const vendor = kind === 'anthropic' ? ANTHROPIC : OPENAI
  const provider = new HttpProvider({ ...rest, ...bounds, ...address }, vendor, clock)
  const ownAccount = settings.apiKey !== undefined
  return new ResilientProvider(provider, { ...bounds, retries, ownAccount }, clock)
}

/** A provider's base URL. */
export function providerUrl(settings: Exclude<ProviderSettings, { kind: 'demo' }>): string {
  return settings.kind === 'anthropic' ? (settings.url ?? ANTHROPIC_URL) : settings.url
}

function hostOf(url: string): string {
  if (!URL.canParse(url)) throw new ConfigurationError('providers: url is not a URL')
  return new URL(url).hostname
}
