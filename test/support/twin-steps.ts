import { QUESTION } from './chat.ts'
import { seededChance } from './seeded-chance.ts'
import { invalidated, seen, type Twin, turn } from './twin-gateways.ts'

const STREAMED = { ...QUESTION, stream: true }

/** What is asked, again and again. */
const BODIES: readonly object[] = [
  QUESTION,
  STREAMED,
  { ...STREAMED, stream_options: { include_usage: true } },
  { ...QUESTION, metadata: { whose: 'mine' }, store: true },
  { ...QUESTION, seed: 7 },
  { ...QUESTION, model: 'gpt-4o' },
  { ...QUESTION, cache: { 's-maxage': 20 } },
  { ...QUESTION, cache: { namespace: 'other' } },
  { ...QUESTION, temperature: 'warm' },
]

/** And how. */
const HEADERS: readonly Readonly<Record<string, string>>[] = [
  {},
  {},
  {},
  { authorization: 'Bearer one' },
  { authorization: 'Bearer other' },
  { 'x-api-key': 'one' },
  { 'x-reprise-namespace': 'n' },
  { 'cache-control': 'max-age=10' },
  { 'cache-control': 'no-cache' },
  { 'cache-control': 'no-store' },
  { 'cache-control': 'only-if-cached' },
  { 'cache-control': 'max-stale=30' },
  { 'x-reprise-ttl': '5' },
  { 'x-reprise-ttl': 'soon' },
  { 'x-reprise-tags': 'a,b' },
  { 'x-reprise-apology': 'off' },
  { 'openai-beta': 'realtime=v2' },
  { 'x-unheard-of': '1' },
]

const SELECTORS: readonly object[] = [
  { all: true },
  { model: 'gpt-4o' },
  { tag: 'a' },
  { namespace: 'n' },
]

type Step = (twin: Twin) => Promise<unknown>

/** Steps by chance: mostly questions, in between time passes, answers are invalidated, the provider fails. */
export function stepsOf(seed: number, count: number): readonly Step[] {
  const chance = seededChance(seed)
  const oneOf = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T
  return Array.from({ length: count }, () => {
    const kind = chance()
    if (kind < 0.04) {
      const selector = oneOf(SELECTORS)
      return (twin) => invalidated(twin, selector)
    }
    if (kind < 0.12) {
      const ms = oneOf([1000, 9000, 30_000, 70_000])
      return ({ clock }) => clock.advance(ms)
    }
    if (kind < 0.15) {
      const works = chance() < 0.7
      return async (twin) => turn(twin, works)
    }
    const [body, headers] = [oneOf(BODIES), oneOf(HEADERS)]
    return (twin) => seen(twin, body, headers)
  })
}
