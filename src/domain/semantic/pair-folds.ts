import { hash } from 'node:crypto'

/**
 * Deals pairs out into folds, 0 to `folds` - 1, and says for each pair which it is in. Pairs of
 * one first text stay together. The order is that of the texts' digests: the same whenever it is
 * asked for, and nothing to do with the order of the file.
 */
export function pairFolds(
  pairs: readonly { readonly asked: string }[],
  folds: number,
): readonly number[] {
  const texts = new Set(pairs.map(({ asked }) => asked))
  const digests = new Map([...texts].map((text) => [text, hash('sha256', text)] as const))
  const order = [...digests].sort(([, one], [, other]) => (one < other ? -1 : 1))
  const foldOf = new Map(order.map(([text], place) => [text, place % folds] as const))
  return pairs.map(({ asked }) => foldOf.get(asked) ?? 0)
}
