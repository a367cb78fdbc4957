import type { SemanticSettings } from '../../src/container/semantic-settings.ts'
import type { RepriseSettings } from '../../src/container/settings.ts'
import { tokens } from '../../src/container/tokens.ts'
import { responseOf } from './requests.ts'
import { type TestReprise, testReprise } from './test-reprise.ts'
import { WordEmbedder } from './word-embedder.ts'

/** Reprise that answers similar questions, with an embedder in the tests' hands. */
export interface SemanticReprise extends TestReprise {
  readonly embedder: WordEmbedder
  /** Resolves when everything generated so far has been learned. */
  learned(): Promise<void>
}

/** Builds it; the provider answers each question with what `answers` says. */
export function semanticReprise(
  semantic: Partial<SemanticSettings> = {},
  settings: RepriseSettings = {},
): SemanticReprise {
  const embedder = new WordEmbedder()
  const adapters = { embedder, ...settings.adapters }
  const rig = testReprise({
    ...settings,
    semantic: { mode: 'on', threshold: 0.5, ...semantic },
    adapters,
  })
  rig.provider.reaction = async ({ messages }) =>
    responseOf(`An answer to: ${String(messages.at(-1)?.content)}`)
  const learned = async (): Promise<void> => {
    await rig.reprise.container.get(tokens.semanticLearning)?.underWay.none()
  }
  return { ...rig, embedder, learned }
}
