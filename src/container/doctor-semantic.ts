import type { DoctorCheck, DoctorFinding } from '../adapters/cli/doctor-parts.ts'
import { reasonCode } from '../adapters/redis/reason-code.ts'
import { EmbeddedModel } from '../adapters/semantic/embedded-model.ts'
import { embeddedModelMissing } from '../adapters/semantic/embedded-packages.ts'
import { SemanticUnavailableError } from '../domain/errors.ts'
import type { EmbedderPort } from '../domain/ports/embedder-port.ts'
import { cacheKind } from './configured.ts'
import { ok, problem, warning } from './doctor-findings.ts'
import { reasonFor } from './doctor-reasons.ts'
import type { GatewayConfig } from './gateway-config.ts'
import { servedEmbedder } from './served-embedder.ts'

/** Longest wait for vectors, in milliseconds. */
const LONGEST_MS = 4000

/** What is embedded to see whether that works: nobody's question. */
const PROBE = 'does this work'

/** Whether questions can be compared; nothing to look at where that is off. */
export function embedderCheck(config: GatewayConfig): DoctorCheck {
  return { name: 'embedder', look: (signal) => embedded(config, signal) }
}

async function embedded(
  config: GatewayConfig,
  signal: AbortSignal,
): Promise<readonly DoctorFinding[]> {
  const missing = config.embedderUrl === undefined ? embeddedModelMissing() : undefined
  if (missing !== undefined) {
    return [problem(missing, 'install them, name an embedderUrl, or set semantic: off')]
  }
  const embedder = chosenEmbedder(config)
  try {
    // What is asked for the first time loads and connects; the second time is what requests wait for.
    await embedder.embed([PROBE], signal)
    const began = performance.now()
    const [vector] = await embedder.embed([PROBE], signal)
    return [speedFinding(performance.now() - began, vector?.length ?? 0, config)]
  } catch (error) {
    return [failureFinding(error, config)]
  } finally {
    await embedder.close()
  }
}

function chosenEmbedder(config: GatewayConfig): EmbedderPort {
  const { embedderUrl: url, embedderModel: model = '', embedderApiKey: apiKey } = config
  if (url === undefined) {
    return new EmbeddedModel({ loadMs: LONGEST_MS, batchMs: LONGEST_MS, waitMs: LONGEST_MS })
  }
  const key = apiKey === undefined ? {} : { apiKey }
  return servedEmbedder({ url, model, ...key, timeoutMs: LONGEST_MS })
}

function speedFinding(
  tookMs: number,
  dimensions: number,
  { semanticDeadlineMs }: GatewayConfig,
): DoctorFinding {
  const says = `a vector of ${dimensions} numbers after ${Math.round(tookMs)} ms, of ${semanticDeadlineMs} ms that a miss is held up at most (semanticDeadlineMs)`
  if (tookMs < semanticDeadlineMs) return ok(says)
  return warning(says, 'take a nearer or faster embedder, or raise semanticDeadlineMs')
}

function failureFinding(error: unknown, { embedderUrl }: GatewayConfig): DoctorFinding {
  if (!(error instanceof SemanticUnavailableError)) throw error
  if (/status 40[13]/.test(error.message)) {
    return problem(error.message, 'check embedderApiKey')
  }
  const code = reasonCode(error)
  if (code === undefined || embedderUrl === undefined) {
    return problem(error.message, 'check embedderUrl and embedderModel, and whether it runs')
  }
  const { hostname } = new URL(embedderUrl)
  const { says, advice } = reasonFor(code, hostname)
  return problem(`${hostname}: ${says}`, advice)
}

/** Indexes that do not fit the cache: with these the gateway does not start. */
export function indexMismatch(config: GatewayConfig): DoctorFinding | undefined {
  const { semanticIndex: index } = config
  const cache = cacheKind(config)
  const inRedis = cache === 'redis' || cache === 'tiered'
  if (index === 'redis' && !inRedis) {
    return problem(`the index redis does not go with cache ${cache}`, 'set cache redis or tiered')
  }
  if (index === 'pgvector' && !inRedis && cache !== 'keyv') {
    const advice = 'set cache redis, tiered or keyv'
    return problem(`the index pgvector does not go with cache ${cache}`, advice)
  }
  return undefined
}
