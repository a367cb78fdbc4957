import { ChartCard } from './chart-card.js'
import { failures, latencies, outcomes, sumsOfMoney } from './chart-columns.js'
import { element } from './elements.js'
import { bucketsOf, momentsOf, OUTCOMES } from './figures.js'
import { count, latency, money, shortCount } from './formats.js'

/** In millionths. */
const DOLLAR = 1_000_000

/** The charts of counters. */
export class Charts {
  #cards
  #latencyOf
  #last

  constructor(root, latencyOf) {
    const card = (name, options) =>
      new ChartCard(root.querySelector(`[data-chart="${name}"]`), options)
    const counted = { kind: 'stacked', whole: true, format: shortCount, cell: count }
    this.#cards = {
      outcomes: card('outcomes', counted),
      latency: card('latency', {
        kind: 'lines',
        logarithmic: true,
        format: latency,
        cell: latency,
      }),
      money: card('money', { kind: 'stacked', format: money, cell: money, top: DOLLAR }),
      providers: card('providers', counted),
    }
    this.#latencyOf = latencyOf
    this.#offerOutcomes()
  }

  /** Shows what `/admin/stats` has answered for a range. */
  show(stats, range) {
    this.#last = { stats, range }
    const buckets = bucketsOf(range, stats.series)
    const shared = { range, moments: momentsOf(range) }
    this.#cards.outcomes.show({ ...shared, ...outcomes(buckets, range) })
    this.#cards.latency.show({ ...shared, ...latencies(buckets, stats, this.#latencyOf.value) })
    this.#cards.money.show({ ...shared, ...sumsOfMoney(buckets) })
    this.#cards.providers.show({ ...shared, ...failures(buckets) })
  }

  redraw() {
    for (const card of Object.values(this.#cards)) card.redraw()
  }

  #offerOutcomes() {
    const timed = OUTCOMES.filter(({ outcome }) => outcome !== undefined)
    this.#latencyOf.append(
      element('option', { value: 'all', text: 'All answers' }),
      ...timed.map(({ outcome, label }) => element('option', { value: outcome, text: label })),
    )
    this.#latencyOf.addEventListener('change', () => {
      if (this.#last !== undefined) this.show(this.#last.stats, this.#last.range)
    })
  }
}
