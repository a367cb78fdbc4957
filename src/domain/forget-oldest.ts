/** Keeps a memory within a bound of so many: forgets what came into it first, where it holds one too many. */
export function forgetOldest<Key>(memory: Map<Key, unknown> | Set<Key>, most: number): void {
  const [oldest] = memory.keys()
  if (memory.size > most && oldest !== undefined) memory.delete(oldest)
}
