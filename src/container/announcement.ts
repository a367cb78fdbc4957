import type { Serving } from '../adapters/cli/serve-parts.ts'

/** What is printed once the gateway serves: where it listens, a line to try, where figures are. */
export function announcement({
  address,
  cache,
  workers,
}: Pick<Serving, 'address' | 'cache' | 'workers'>): string {
  const body = '{"model":"gpt-4o-mini","messages":[{"role":"user","content":"Hello!"}]}'
  const json = `-H 'content-type: application/json' -d '${body}'`
  const several = workers === 1 ? '' : `, workers: ${workers}`
  return `reprise listens on ${address}, cache: ${cache}${several}
try it: curl -i ${address}/v1/chat/completions ${json}
dashboard: ${address}/dashboard
figures: ${address}/admin/stats
`
}
