import { ANTHROPIC, ANTHROPIC_URL } from '../adapters/llm/anthropic-vendor.ts'
import { DemoProvider } from '../adapters/llm/demo-provider.ts'
import { HttpProvider } from '../adapters/llm/http-provider.ts'
import { OPENAI } from '../adapters/llm/openai-vendor.ts'
import { type Resilience, ResilientProvider } from '../adapters/llm/resilient-provider.ts'
import { ConfigurationError } from '../domain/errors.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { LlmProviderPort } from '../domain/ports/llm-provider-port.ts'
import { assertSentWhole } from './base-url.ts'
import type { ProviderBounds, ProviderSettings, RepriseSettings } from './settings.ts'

/** Longest answer that is read, in bytes; what is stored is bounded apart from that. */
const MAX_RESPONSE_BYTES = 16 * 1024 * 1024

/** The demo provider's name where the settings give none. */
export const DEMO_NAME = 'demo'

/**
 * A provider's name: its own, else its host.
 * @throws {ConfigurationError} where its URL is none of HTTP, or holds what would not be sent.
 */
export function providerName(settings: ProviderSettings): string {
  if (settings.kind === 'demo') return settings.name ?? DEMO_NAME
  if (settings.kind === 'adapter') return settings.adapter.name
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

/** A provider that a setting names, asked within its bounds. */
export function chosenProvider(settings: ProviderSettings, clock: ClockPort): LlmProviderPort {
  const name = providerName(settings)
  if (settings.kind === 'demo') return new DemoProvider(name, clock)
  const bounds = boundsOf(settings)
  if (settings.kind === 'adapter')
    return new ResilientProvider(settings.adapter, { ...bounds, ownAccount: true }, clock)
  const { kind, apiKey, models } = settings
  const address = { url: providerUrl(settings), maxResponseBytes: MAX_RESPONSE_BYTES, name }
  const { connectTimeoutMs = 5000 } = settings
  const vendor = kind === 'anthropic' ? ANTHROPIC : OPENAI
  const given = { ...(apiKey === undefined ? {} : { apiKey }), ...(models ? { models } : {}) }
  const provider = new HttpProvider(
    { ...given, ...bounds, connectTimeoutMs, ...address },
    vendor,
    clock,
  )
  return new ResilientProvider(provider, { ...bounds, ownAccount: apiKey !== undefined }, clock)
}

/** Bounds, with defaults for those that are not given. */
export function boundsOf(settings: ProviderBounds): Omit<Resilience, 'ownAccount'> {
  const { timeoutMs = 60_000, streamTimeoutMs = 900_000, retries = 2 } = settings
  const { firstTokenTimeoutMs = timeoutMs } = settings
  return { timeoutMs, streamTimeoutMs, firstTokenTimeoutMs, retries }
}

/** A provider's base URL. */
export function providerUrl(
  settings: Extract<ProviderSettings, { kind: 'openai' | 'anthropic' }>,
): string {
  return settings.kind === 'anthropic' ? (settings.url ?? ANTHROPIC_URL) : settings.url
}

function hostOf(url: string): string {
  if (!URL.canParse(url)) throw new ConfigurationError('providers: url is not a URL')
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new ConfigurationError('providers: url must be an http:// or https:// URL')
  assertSentWhole(url, 'providers: url')
  return hostname
}
