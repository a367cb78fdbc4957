import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { InvalidRequestError } from '../../domain/errors.ts'
import type { InvalidationSelector } from '../../domain/invalidation.ts'
import { isLatencyCounter } from '../../domain/latency.ts'
import { type Increments, type MetricsRange, STEP_MS } from '../../domain/metrics.ts'
import type { CallerRegistry } from './caller.ts'
import type { GatewayUseCases } from './gateway-parts.ts'
import { SELECTOR_FIELDS } from './selector-fields.ts'
import { validated } from './validated.ts'

const invalidation = z.strictObject({
  all: z.literal(true).optional(),
  ...SELECTOR_FIELDS,
  dryRun: z.boolean().optional(),
})

const statsQuery = z.strictObject({
  from: z.string().optional(),
  to: z.string().optional(),
  step: z.enum(['minute', 'hour', 'day']).optional(),
})

/** How much history `/admin/stats` shows where no range is given, in buckets. */
const DEFAULT_BUCKETS = 60

/** `GET /admin/stats` and `POST /admin/invalidate`. */
export function adminRoutes(
  app: FastifyInstance,
  useCases: GatewayUseCases,
  callers: CallerRegistry,
): void {
  app.get('/admin/stats', { onRequest: callers.admitAdmin }, async (request) => {
    const range = statsRange(request.query, useCases.clock.now())
    const { series, totals, ...report } = await useCases.readMetrics.execute(range)
    return {
      totals: withoutLatencies(totals),
      ...report,
      range,
      series: series.map(({ counts, ...rest }) => ({ ...withoutLatencies(counts), ...rest })),
    }
  })
  app.post('/admin/invalidate', { onRequest: callers.admitAdmin }, async (request) => {
    const { dryRun = false, ...selector } = validated(invalidation, request.body)
    const useCase = dryRun ? useCases.previewInvalidation : useCases.invalidate
    return useCase.execute(selector as InvalidationSelector)
  })
}

/** Latencies are shown summed up. */
function withoutLatencies(counts: Increments): Increments {
  return Object.fromEntries(Object.entries(counts).filter(([name]) => !isLatencyCounter(name)))
}

/** `from` and `to` are ISO 8601 or milliseconds since the epoch; by default the last {@link DEFAULT_BUCKETS} buckets. */
function statsRange(query: unknown, now: number): MetricsRange {
  const { from, to, step = 'minute' } = validated(statsQuery, query)
  // The bucket that has just begun belongs to it.
  const end = to === undefined ? now + 1 : moment(to, 'to')
  const begin = from === undefined ? end - DEFAULT_BUCKETS * STEP_MS[step] : moment(from, 'from')
  return { from: begin, to: end, step }
}

function moment(text: string, param: string): number {
  const written = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN
  const ms = /^\d+$/.test(text) ? Number(text) : written
  if (!Number.isSafeInteger(ms)) throw new InvalidRequestError(`${param} is no date`, param)
  return ms
}
