import 'reflect-metadata'
import { Container } from 'inversify'
import { TracedCache } from '../adapters/composite/traced-cache.ts'
import { TracedProvider } from '../adapters/composite/traced-provider.ts'
import { Admission, type AdmissionLimits } from '../application/admission.ts'
import { AdmittedSource } from '../application/admitted-source.ts'
import { CacheAccess } from '../application/cache-access.ts'
import { ClaimGeneration } from '../application/claim-generation.ts'
import { Dispatch } from '../application/dispatch.ts'
import { FallBack } from '../application/fall-back.ts'
import { Generation } from '../application/generation.ts'
import { HotKeys } from '../application/hot-keys.ts'
import { Invalidate } from '../application/invalidate.ts'
import { Lookup } from '../application/lookup.ts'
import { OutcomeLedger } from '../application/outcome-ledger.ts'
import { PriceDesk } from '../application/price-desk.ts'
import { ProviderChain } from '../application/provider-chain.ts'
import { ReadMetrics } from '../application/read-metrics.ts'
import { Recall } from '../application/recall.ts'
import { Refresh } from '../application/refresh.ts'
import { Remember } from '../application/remember.ts'
import { SingleFlight } from '../application/single-flight.ts'
import { StoreAnswer } from '../application/store-answer.ts'
import { InvalidationFence } from '../domain/invalidation-fence.ts'
import type { LlmProviderPort } from '../domain/ports/llm-provider-port.ts'
import { bindAnswers } from './answer-bindings.ts'
import { bindArchive } from './archive-bindings.ts'
import { CallersUpstreams } from './callers-upstreams.ts'
import { bindPorts } from './port-bindings.ts'
import { bindSemantic } from './semantic-bindings.ts'
import type { RepriseSettings } from './settings.ts'
import { assertSettings } from './settings-checks.ts'
import { instance, singleton } from './singleton.ts'
import { tokens } from './tokens.ts'

/**
 * States the object graph. Nothing is made before it is asked for, so anything can be
 * rebound until then; nothing connects before it is started.
 * @throws {ConfigurationError} naming every setting that is unknown or wrong.
 */
export function buildContainer(settings: RepriseSettings): Container {
  assertSettings(settings)
  const container = new Container()
  bindPorts(container, settings)
  bindParts(container, settings)
  bindFlights(container, settings)
  bindSemantic(container, settings)
  bindBooks(container)
  bindUseCases(container, settings)
  bindArchive(container)
  return container
}

function bindParts(container: Container, settings: RepriseSettings): void {
  const t = tokens
  const { ttlSeconds = 3600, staleSeconds = 86_400 } = settings
  const lifetime = { freshMs: ttlSeconds * 1000, staleMs: staleSeconds * 1000 }
  instance(container, t.fence, [t.clock], InvalidationFence)
  singleton(
    container,
    t.cacheAccess,
    [t.cache, t.tracer, t.clock, t.metrics, t.logger],
    (cache, tracer, ...parts) => new CacheAccess(new TracedCache(cache, tracer), ...parts),
  )
  singleton(
    container,
    t.chain,
    [t.providers, t.tracer, t.clock, t.metrics, t.logger],
    (providers, tracer, clock, ...parts) =>
      new ProviderChain(
        providers.map((provider) => new TracedProvider(provider, tracer, clock)),
        ...parts,
      ),
  )
  singleton(
    container,
    t.storeAnswer,
    [t.cacheAccess, t.fence, t.clock, t.metrics],
    (...parts) => new StoreAnswer(...parts, lifetime),
  )
}

function bindFlights(container: Container, settings: RepriseSettings): void {
  const t = tokens
  const { leaseWaitMs = 30_000, lingerMs = 0 } = settings
  const limits = admissionLimits(settings)
  const bounds = { flights: limits.inside + limits.waiting, lingerMs }
  instance(container, t.flights, [t.fence], SingleFlight)
  singleton(container, t.admission, [t.clock], (clock) => new Admission(limits, clock))
  singleton(
    container,
    t.source,
    [t.chain, t.admission],
    (chain, admission) => new AdmittedSource(chain, admission),
  )
  singleton(
    container,
    t.claimGeneration,
    [t.leases, t.lookup, t.clock],
    (...parts) => new ClaimGeneration(...parts, leaseWaitMs),
  )
  singleton(
    container,
    t.generation,
    [t.source, t.storeAnswer, t.claimGeneration, t.fence, t.clock, t.ledger, t.semanticLearning],
    (source, store, claim, fence, clock, ledger, learning) =>
      new Generation(source, store, claim, fence, clock, ledger, bounds, learning),
  )
  bindDispatch(container, settings)
  bindCallersUpstreams(container, settings)
}

function bindCallersUpstreams(container: Container, settings: RepriseSettings): void {
  const t = tokens
  const byDefault = !settings.providers?.length && settings.adapters?.providers === undefined
  singleton(
    container,
    t.callersUpstreams,
    [t.providers, t.admission, t.metrics, t.logger, t.clock, t.tracer],
    (configured, admission, metrics, logger, clock, tracer) => {
      const sourceOf = (provider: LlmProviderPort): AdmittedSource => {
        const traced = new TracedProvider(provider, tracer, clock)
        return new AdmittedSource(new ProviderChain([traced], metrics, logger), admission)
      }
      return new CallersUpstreams({ configured, byDefault, clock, sourceOf })
    },
  )
}

function bindDispatch(container: Container, settings: RepriseSettings): void {
  const t = tokens
  const { revalidateSeconds = 0, earlyRefresh = 1 } = settings
  const policy = { revalidateMs: revalidateSeconds * 1000, eagerness: earlyRefresh }
  singleton(
    container,
    t.refresh,
    [t.flights, t.generation, t.clock, t.metrics],
    (...parts) => new Refresh(...parts, policy, Math.random),
  )
  singleton(
    container,
    t.dispatch,
    [t.lookup, t.flights, t.generation, t.refresh, t.semanticLookup, t.audit],
    (finds, flights, generation, refresh, lookup, audit) =>
      new Dispatch(finds, flights, generation, refresh, { lookup, audit }),
  )
  const audited = (settings.audit?.exactShare ?? 0) > 0
  singleton(
    container,
    t.recall,
    [t.lookup, t.refresh, t.ledger, t.clock, t.tracer],
    (lookup, refresh, ledger, clock, tracer) =>
      new Recall({ lookup, refresh, ledger, clock, tracer, audited }),
  )
}

function admissionLimits(settings: RepriseSettings): AdmissionLimits {
  const { maxGenerations = 1000, maxQueued = 10_000, queueWaitMs = 30_000 } = settings
  return { inside: maxGenerations, waiting: maxQueued, waitMs: queueWaitMs }
}

function bindBooks(container: Container): void {
  const t = tokens
  instance(container, t.hotKeys, [t.clock], HotKeys)
  instance(container, t.priceDesk, [t.prices, t.logger], PriceDesk)
  instance(container, t.ledger, [t.metrics, t.priceDesk, t.hotKeys], OutcomeLedger)
}

function bindUseCases(container: Container, { apology = true }: RepriseSettings): void {
  const t = tokens
  instance(container, t.lookup, [t.cacheAccess, t.fence, t.clock, t.metrics], Lookup)
  singleton(
    container,
    t.fallBack,
    [t.lookup, t.clock, t.logger],
    (...parts) => new FallBack(...parts, apology),
  )
  bindAnswers(container)
  instance(container, t.remember, [t.lookup, t.storeAnswer, t.fence, t.clock, t.ledger], Remember)
  instance(
    container,
    t.invalidate,
    [t.cache, t.fence, t.metrics, t.logger, t.similarityIndex],
    Invalidate,
  )
  instance(container, t.readMetrics, [t.metrics, t.ledger, t.clock], ReadMetrics)
}
