import { byId, setText } from './elements.js'
import { answeredFromCache, bucketsOf, hitRate, sums } from './figures.js'
import { count, duration, latency, money, orDash, percent, shortCount } from './formats.js'

const SUMMED = [
  ...['requests', 'hits', 'semantic', 'stale', 'coalesced', 'saved_microusd', 'cost_microusd'],
  ...['saved_input_tokens', 'saved_output_tokens', 'saved_ms'],
]

/** Shows what matters most: of the range in large, since counting began below. */
export function showTiles(stats, range) {
  const inRange = sums(bucketsOf(range, stats.series), SUMMED)
  const ever = stats.totals
  tile('requests', shortCount(inRange.requests), `${shortCount(ever.requests)} in all`)
  tile('hit-rate', orDash(hitRate(inRange), percent), `${orDash(hitRate(ever), percent)} in all`)
  tile('money', money(inRange.saved_microusd), `${money(ever.saved_microusd)} in all`)
  tile('tokens', shortCount(tokens(inRange)), `${shortCount(tokens(ever))} in all`)
  tile('time', duration(inRange.saved_ms), `${duration(ever.saved_ms)} in all`)
  showLatency(stats.rangeLatency ?? {})
  showAudit(stats)
}

/** The same in a sentence, for who does not see the page. */
export function tilesInWords(stats, range) {
  const inRange = sums(bucketsOf(range, stats.series), SUMMED)
  const share = orDash(hitRate(inRange), percent)
  const requests = count(inRange.requests)
  const answered = count(answeredFromCache(inRange))
  return `${range.name}: ${requests} requests, ${answered} answered from the cache, ${share}; ${money(inRange.saved_microusd)} saved`
}

function tile(name, value, note) {
  setText(byId(`tile-${name}`), value)
  setText(byId(`note-${name}`), note)
}

function tokens(totals) {
  return totals.saved_input_tokens + totals.saved_output_tokens
}

function showLatency({ hit, miss }) {
  const misses = orDash(miss?.p95Ms, latency)
  tile('latency', orDash(hit?.p95Ms, latency), `of misses ${misses}`)
}

/** Shown where answers are audited at all. */
function showAudit({ totals, audits }) {
  const kinds = ['semantic', 'exact'].filter((kind) => totals[`${kind}_audits`] > 0)
  byId('audit').hidden = kinds.length === 0
  const [kind, other] = kinds
  if (kind === undefined) return
  const { error, low, high } = audits[kind]
  const also = other === undefined ? '' : `, exact ${percent(audits[other].error)}`
  const note = `${kind}, ${count(totals[`${kind}_audits`])} audited: ${percent(low)} to ${percent(high)}${also}`
  tile('audit', percent(error), note)
}
