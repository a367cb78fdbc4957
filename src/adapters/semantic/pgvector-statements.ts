import { MAX_ENTRY_OBSERVATIONS } from '../../domain/semantic/observation.ts'

/** Most questions of a partition that one search compares, those that were added or found last. */
const MAX_COMPARED = 200_000

/** How many of them, the nearest by the signs of their vectors, are compared exactly. */
const CANDIDATES = 256

/** An observation takes so many numbers: score, 1 where the answers were the same, weight. */
export const OBSERVATION_NUMBERS = 3

const KEPT_NUMBERS = MAX_ENTRY_OBSERVATIONS * OBSERVATION_NUMBERS

/** Names of tables, quoted. */
export interface PgvectorTables {
  readonly questions: string
  /** Beside the questions, so that a search by signs does not read whole vectors. */
  readonly vectors: string
  readonly pool: string
  readonly version: string
  /** What the names of indexes begin with, unquoted. */
  readonly indexPrefix: string
}

/** The tables of a name that `pgvectorSettings` has found to be plain. */
export function pgvectorTables(table: string): PgvectorTables {
  const quoted = (suffix: string): string =>
    `${table}${suffix}`
      .split('.')
      .map((part) => `"${part}"`)
      .join('.')
  return {
    questions: quoted(''),
    vectors: quoted('_vectors'),
    pool: quoted('_pool'),
    version: quoted('_version'),
    indexPrefix: table.split('.').at(-1) ?? table,
  }
}

/** Statements about questions, by what they do. */
interface QuestionStatements {
  readonly search: string
  readonly add: string
  readonly remove: string
  readonly observe: string
  readonly pool: string
}

/** Statements about questions. Nothing but names of tables is ever put into their text. */
export function questionStatements(tables: PgvectorTables): QuestionStatements {
  return {
    search: searchStatement(tables),
    add: addStatement(tables),
    remove: removeStatement(tables),
    observe: observeStatement(tables),
    pool: `SELECT bin, same, different, requests FROM ${tables.pool}`,
  }
}

/**
 * Parameters: partition, vector, now, dimensions, most rows.
 *
 * A search reads the sign bits of its whole partition, a sixteenth of its vectors' bytes, and
 * compares exactly what is nearest by their Hamming distance: among 31,601 questions of public
 * sets the eight nearest were always among the nearest 256 by sign (64: 99.75%), and with 20,000
 * in PGlite this took a third to a seventh of the time of reading all vectors. There is no HNSW
 * index: that would be one for all partitions, and what it finds first are other tenants'
 * questions of the same wording, so that a small partition's nearest may not come up within
 * the bound up to which pgvector 0.8 goes on searching. It would also be one per number of
 * dimensions, and dear to add to.
 */
function searchStatement({ questions, vectors }: PgvectorTables): string {
  return `
WITH near AS MATERIALIZED (
  SELECT id FROM (
    SELECT id, signs FROM ${questions}
    WHERE part = $1 AND length(signs) = $4 AND expires_at > $3
    ORDER BY used_at DESC LIMIT ${MAX_COMPARED}
  ) AS recent
  ORDER BY signs <~> binary_quantize($2::halfvec) LIMIT ${CANDIDATES}
)
SELECT q.id, q.tenant, q.namespace, q.model, q.digest, q.body, q.form, q.observed,
  v.embedding::text AS embedding
FROM near JOIN ${questions} AS q USING (id) JOIN ${vectors} AS v USING (id)
ORDER BY v.embedding <=> $2::halfvec LIMIT $5`
}

/** Parameters: partition, mark, vector, body, form, tenant, namespace, model, digest, tags, expiry, now. */
function addStatement({ questions, vectors }: PgvectorTables): string {
  return `
WITH question AS (
  INSERT INTO ${questions} (part, mark, signs, body, form, tenant, namespace, model, digest, tags,
    expires_at, used_at, observed)
  VALUES ($1, $2, binary_quantize($3::halfvec), $4, $5, $6, $7, $8, $9, $10, $11, $12, coalesce(
    (SELECT known.observed FROM ${questions} AS known WHERE known.digest = $9
      AND known.tenant = $6 AND known.namespace = $7 AND known.model = $8
      AND known.expires_at > $12 LIMIT 1), '{}'))
  ON CONFLICT (part, mark) DO UPDATE SET signs = EXCLUDED.signs, body = EXCLUDED.body,
    form = EXCLUDED.form, tenant = EXCLUDED.tenant, namespace = EXCLUDED.namespace,
    model = EXCLUDED.model, digest = EXCLUDED.digest, tags = EXCLUDED.tags,
    expires_at = EXCLUDED.expires_at, used_at = EXCLUDED.used_at, observed = EXCLUDED.observed
  RETURNING id
)
INSERT INTO ${vectors} (id, embedding) SELECT id, $3::halfvec FROM question
ON CONFLICT (id) DO UPDATE SET embedding = EXCLUDED.embedding`
}

/** Parameters: tenant, namespace, model, digest. */
function removeStatement({ questions }: PgvectorTables): string {
  return `
DELETE FROM ${questions}
WHERE tenant = $1 AND namespace = $2 AND model = $3 AND digest = $4`
}

/** Parameters: tenant, namespace, model, digest, the observation's numbers, bin, same, different, requests. */
function observeStatement({ questions, pool }: PgvectorTables): string {
  return `
WITH kept AS (
  UPDATE ${questions} SET observed = (observed || $5::float8[])[
    greatest(1, cardinality(observed) - ${KEPT_NUMBERS - OBSERVATION_NUMBERS - 1}):]
  WHERE tenant = $1 AND namespace = $2 AND model = $3 AND digest = $4
)
INSERT INTO ${pool} AS pool (bin, same, different, requests) VALUES ($6, $7, $8, $9)
ON CONFLICT (bin) DO UPDATE SET same = pool.same + EXCLUDED.same,
  different = pool.different + EXCLUDED.different, requests = pool.requests + EXCLUDED.requests`
}

/** Statements about many questions at once, each bounded by its last parameter. */
export function sweepStatements({ questions, vectors }: PgvectorTables): {
  readonly invalidate: string
  readonly mayTruncate: string
  readonly lock: string
  readonly truncate: string
  readonly expired: string
  readonly oldest: string
  readonly count: string
  readonly touch: string
} {
  const removing = (which: string): string =>
    `DELETE FROM ${questions} WHERE id IN (SELECT id FROM ${questions} ${which}) RETURNING 1`
  return {
    /** Tenant, namespace, model, digest, tag, each null where it does not matter; most rows. */
    invalidate: removing(`WHERE ($1::bytea IS NULL OR tenant = $1)
  AND ($2::bytea IS NULL OR namespace = $2) AND ($3::bytea IS NULL OR model = $3)
  AND ($4::bytea IS NULL OR digest = $4)
  AND ($5::bytea IS NULL OR tags @> ARRAY[$5::bytea]) LIMIT $6`),

    /** Names of the two tables. */
    mayTruncate: `SELECT has_table_privilege($1::text, 'TRUNCATE')
  AND has_table_privilege($2::text, 'TRUNCATE') AS allowed`,

    /** What emptying them takes; fails at once where anybody else has them. */
    lock: `LOCK TABLE ${questions}, ${vectors} IN ACCESS EXCLUSIVE MODE NOWAIT`,

    truncate: `TRUNCATE ${questions}, ${vectors}`,

    /** Now, most rows. Another process's sweep takes others. */
    expired: removing('WHERE expires_at <= $1 LIMIT $2 FOR UPDATE SKIP LOCKED'),

    /** Most rows. */
    oldest: removing('ORDER BY used_at LIMIT $1 FOR UPDATE SKIP LOCKED'),

    /** Where to stop counting. */
    count: `SELECT count(*)::int AS questions FROM (SELECT 1 FROM ${questions} LIMIT $1) AS counted`,

    /** Now, ids, since when it need not be noted again. */
    touch: `UPDATE ${questions} SET used_at = $1 WHERE id = ANY($2::bigint[]) AND used_at < $3`,
  }
}
