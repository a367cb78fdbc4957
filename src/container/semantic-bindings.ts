import type { Container } from 'inversify'
import { Audit } from '../application/audit.ts'
import { SemanticLearning } from '../application/semantic-learning.ts'
import { SemanticLookup } from '../application/semantic-lookup.ts'
import { SemanticRespite } from '../application/semantic-respite.ts'
import { SemanticSearch } from '../application/semantic-search.ts'
import { ownEmbedder, ownIndex } from './own-adapters.ts'
import { assertDeciding } from './semantic-checks.ts'
import {
  chosenComparison,
  chosenEmbedder,
  chosenIndex,
  searchSettings,
  servingRule,
} from './semantic-choice.ts'
import type { RepriseSettings } from './settings.ts'
import { singleton } from './singleton.ts'
import { tokens } from './tokens.ts'

/**
 * Binds what answers similar questions; where that is off, nothing is made and nothing loaded.
 * @throws {ConfigurationError} where a setting is wrong.
 */
export function bindSemantic(container: Container, settings: RepriseSettings): void {
  if (settings.semantic !== undefined) assertDeciding(settings.semantic)
  bindSemanticPorts(container, settings)
  bindSemanticLookup(container, settings)
  bindLearning(container, settings)
  bindAudit(container, settings)
}

function bindSemanticPorts(container: Container, settings: RepriseSettings): void {
  const t = tokens
  const { semantic, adapters = {} } = settings
  singleton(container, t.embedder, [t.clock], (clock) =>
    semantic === undefined ? undefined : (ownEmbedder(adapters, clock) ?? chosenEmbedder(semantic)),
  )
  singleton(
    container,
    t.similarityIndex,
    [t.redisConnection, t.clock, t.logger],
    (connection, clock, logger) => {
      if (semantic === undefined) return undefined
      return ownIndex(adapters, clock) ?? chosenIndex(settings, { connection, clock, logger })
    },
  )
  singleton(
    container,
    t.semanticSearch,
    [t.embedder, t.similarityIndex],
    (embedder, index) =>
      embedder &&
      index &&
      semantic &&
      new SemanticSearch(embedder, index, searchSettings(semantic)),
  )
}

function bindSemanticLookup(container: Container, { semantic }: RepriseSettings): void {
  const t = tokens
  singleton(
    container,
    t.semanticLookup,
    [
      t.embedder,
      t.similarityIndex,
      t.semanticSearch,
      t.lookup,
      t.cacheHealth,
      t.clock,
      t.metrics,
      t.logger,
    ],
    (embedder, index, search, lookup, cacheHealth, clock, metrics, logger) => {
      if (!semantic || !embedder || !index || !search) return undefined
      const respite = new SemanticRespite(clock, logger)
      const rule = servingRule(semantic)
      const { deadlineMs = 200 } = semantic
      const parts = { search, index, lookup, respite, cacheHealth, clock, metrics }
      return new SemanticLookup({ ...parts, identity: embedder.identity, rule, deadlineMs })
    },
  )
}

function bindLearning(container: Container, { semantic }: RepriseSettings): void {
  const t = tokens
  singleton(
    container,
    t.semanticLearning,
    [
      t.embedder,
      t.similarityIndex,
      t.semanticSearch,
      t.lookup,
      t.sameAnswer,
      t.metrics,
      t.logger,
      t.clock,
    ],
    (embedder, index, search, lookup, sameAnswer, metrics, logger, clock) => {
      if (!semantic || !embedder || !index || !search) return undefined
      const aliases = semantic.mode === 'verified'
      const parts = { search, index, lookup, sameAnswer, metrics, logger, clock }
      return new SemanticLearning({ ...parts, identity: embedder.identity, aliases })
    },
  )
}

function bindAudit(container: Container, settings: RepriseSettings): void {
  const t = tokens
  const { semantic, audit = {} } = settings
  const { exactShare = 0, semanticShare = semantic?.mode === 'verified' ? 0.02 : 0 } = audit
  singleton(container, t.sameAnswer, [t.embedder, t.source, t.ledger], (embedder, source, ledger) =>
    chosenComparison(settings, embedder, source, ledger),
  )
  singleton(
    container,
    t.audit,
    [t.generation, t.sameAnswer, t.metrics],
    (...parts) => new Audit(...parts, { exact: exactShare, semantic: semanticShare }, Math.random),
  )
}
