import type { Match } from '../../domain/semantic/judgement.ts'
import type { JudgedPair } from '../../domain/semantic/pair-judged.ts'
import { comparedTexts, judgedPair, type LabelledPair } from '../../domain/semantic/pair-judging.ts'
import type { CliParts, EmbedderServer } from './cli-parts.ts'
import { readPairs } from './pair-file.ts'
import { PairVectors, pausesMs } from './pair-vectors.ts'
import { ProgressBar } from './progress-bar.ts'

/** Pairs whose vectors are held at the same time. */
const AT_ONCE = 256

/** A file's pairs, judged. */
export interface JudgedFile {
  /** The embedder's identity. */
  readonly embedder: string
  /** Whether it is another than the embedded model. */
  readonly isRemote: boolean
  /** What the texts of a pair had to agree in. */
  readonly match: Match
  readonly pairs: readonly JudgedPair[]
}

/**
 * Reads a file's pairs, embeds their texts, and judges them as the cache would.
 * @throws {CliFailure} where the file is not as it must be.
 * @throws {ConfigurationError} where the configuration is wrong.
 * @throws {SemanticUnavailableError} where texts cannot be embedded.
 */
export async function judgedFile(
  file: string,
  server: EmbedderServer | undefined,
  match: Match,
  parts: CliParts,
): Promise<JudgedFile> {
  const rows = await readPairs(file, parts.stdin)
  const { embedder, isRemote } = await parts.openEmbedder(server)
  const vectors = new PairVectors(embedder, pausesMs(isRemote))
  const progress = new ProgressBar(parts.stderr, 'embedding')
  try {
    const pairs = await judged(rows, vectors, match, progress)
    return { embedder: embedder.identity, isRemote, match, pairs }
  } finally {
    progress.clear()
    await embedder.close()
  }
}

async function judged(
  rows: readonly LabelledPair[],
  vectors: PairVectors,
  match: Match,
  progress: ProgressBar,
): Promise<readonly JudgedPair[]> {
  const pairs: JudgedPair[] = []
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    progress.show(start, rows.length)
    const some = rows.slice(start, start + AT_ONCE)
    const known = await vectors.of(some.flatMap(comparedTexts))
    pairs.push(...some.map((row) => judgedPair(row, known, match)))
  }
  return pairs
}
