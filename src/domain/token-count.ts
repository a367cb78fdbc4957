/** Tokens as a provider says them; 0 for whatever counts none. */
export function tokenCount(said: unknown): number {
  return typeof said === 'number' && said > 0 ? said : 0
}
