import type { GatewayConfig } from './gateway-config.ts'
import type {
  AuditSettings,
  ComparisonSettings,
  SemanticSettings,
  SimilarityIndexSettings,
} from './semantic-settings.ts'

/** The library's settings for what a gateway's configuration says about similar questions. */
export function semanticSettings(config: GatewayConfig): { readonly semantic?: SemanticSettings } {
  const { semantic: mode, semanticThreshold: threshold } = config
  if (mode === 'off') return {}
  const semantic = {
    mode,
    threshold,
    match: config.semanticMatch,
    acceptedError: config.semanticAcceptedError,
    deadlineMs: config.semanticDeadlineMs,
    ...embedderSettings(config),
    ...indexSettings(config),
  }
  return { semantic }
}

function embedderSettings(config: GatewayConfig): Pick<SemanticSettings, 'embedder'> {
  const { embedderUrl: url, embedderModel: model, embedderApiKey: apiKey } = config
  if (url === undefined || model === undefined) return {}
  return { embedder: { kind: 'openai', url, model, ...(apiKey === undefined ? {} : { apiKey }) } }
}

function indexSettings(config: GatewayConfig): { readonly index?: SimilarityIndexSettings } {
  const { semanticIndex: kind, semanticMaxQuestions: maxQuestions, pgvectorUrl: url } = config
  const bound = maxQuestions === undefined ? {} : { maxQuestions }
  if (kind === 'pgvector') return url === undefined ? {} : { index: { kind, url, ...bound } }
  if (kind !== undefined) return { index: { kind, ...bound } }
  if (maxQuestions === undefined) return {}
  const shared = config.cache === 'redis' || config.cache === 'tiered'
  const redis = shared || (config.cache === undefined && config.redisUrl !== undefined)
  return { index: { kind: redis ? 'redis' : 'memory', ...bound } }
}

/** The library's settings for what a gateway's configuration says about audits. */
export function auditSettings(config: GatewayConfig): AuditSettings {
  const { auditExactShare: exactShare, auditSemanticShare: semanticShare } = config
  const compare = comparison(config)
  return {
    exactShare,
    ...(semanticShare === undefined ? {} : { semanticShare }),
    ...(compare === undefined ? {} : { compare }),
  }
}

function comparison(config: GatewayConfig): ComparisonSettings | undefined {
  const { auditCompare: kind, auditJudgeModel: model } = config
  if (kind === 'judge') return model === undefined ? undefined : { kind, model }
  return kind === undefined ? undefined : { kind }
}
