import type { CliParts, EmbedderServer, OpenedEmbedder } from '../adapters/cli/cli-parts.ts'
import { assertSentWhole } from './base-url.ts'
import { type Environment, processEnvironment, readConfig } from './config.ts'
import { demoParts } from './demo-parts.ts'
import { doctorParts } from './doctor-checks.ts'
import { packageManifest } from './package-manifest.ts'
import { serve } from './serve-parts.ts'
import { settingsInForce } from './settings-in-force.ts'
import { simulationParts } from './simulation-parts.ts'

/** Nobody waits for a single text here, as callers of the gateway do. */
const PATIENCE_MS = 30_000

/** What the command line is given: this process's streams, and what is configured. */
export function cliParts(environment: Environment = processEnvironment()): CliParts {
  const { stdin, stdout, stderr } = process
  return {
    version: packageManifest().version,
    ...{ stdin, stdout, stderr },
    openEmbedder: async (server) => openEmbedder(server, environment),
    thresholdInForce: async () => readConfig(environment, 'simulate').semanticThreshold,
    matchInForce: async () => readConfig(environment, 'simulate').semanticMatch,
    simulation: simulationParts(environment),
    settingsInForce: async () => settingsInForce(environment),
    serve: (overrides) => serve(overrides, environment),
    doctor: doctorParts(environment),
    demo: demoParts(),
  }
}

/** A configured key is for the configured server only; one that is named gets what the environment holds. */
function openEmbedder(
  server: EmbedderServer | undefined,
  environment: Environment,
): Promise<OpenedEmbedder> {
  if (server !== undefined) return remote(server, environment.REPRISE_EMBEDDER_API_KEY)
  const { embedderUrl: url, embedderModel: model, embedderApiKey } = readConfig(environment)
  if (url === undefined || model === undefined) return embedded()
  return remote({ url, model }, embedderApiKey)
}

// Either is loaded only where it is asked for.

async function embedded(): Promise<OpenedEmbedder> {
  const { EmbeddedModel } = await import('../adapters/semantic/embedded-model.ts')
  const bounds = { loadMs: PATIENCE_MS, batchMs: PATIENCE_MS, waitMs: 4 * PATIENCE_MS }
  return { embedder: new EmbeddedModel(bounds), isRemote: false }
}

async function remote(server: EmbedderServer, apiKey: string | undefined): Promise<OpenedEmbedder> {
  const { servedEmbedder } = await import('./served-embedder.ts')
  const key = apiKey ? { apiKey } : {}
  assertSentWhole(server.url, '--embedder')
  const embedder = servedEmbedder({ ...server, ...key, timeoutMs: PATIENCE_MS })
  return { embedder, isRemote: true }
}
