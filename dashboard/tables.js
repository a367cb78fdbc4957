import { fillTable } from './data-table.js'
import { byId } from './elements.js'
import { bucketsOf, byName, hitRate, OUTCOMES } from './figures.js'
import { count, money, orDash, percent, recent } from './formats.js'
import { stateName } from './states.js'

const columns = (...texts) =>
  texts.map((text) => ({ text: text.replace(/#$/, ''), numeric: text.endsWith('#') }))

const PROVIDERS = columns(
  'Provider',
  'State',
  'Requests#',
  'Failed#',
  'Handed on#',
  'Spent#',
  'Saved#',
)
const MODELS = columns('Model', 'Requests#', 'Hit rate#', 'Failed#', 'Spent#', 'Saved#')
const HOTTEST = columns('Key', 'Model', 'Asked#', 'Last answer', 'Last asked', 'Tenant')
const LATEST = columns('Key', 'When', 'Model', 'Answer', 'Tenant')

const LABELS = Object.fromEntries(
  OUTCOMES.flatMap(({ outcome, label }) => (outcome === undefined ? [] : [[outcome, label]])),
)

/** Shows what `/admin/stats` says of each provider and model, and how each provider is doing. */
export function showBreakdowns(stats, { providers }, range) {
  const buckets = bucketsOf(range, stats.series)
  const states = new Map(providers.map(({ name, state }) => [name, state]))
  const counted = byName(buckets, 'byProvider')
  const silent = providers.filter(({ name }) => counted.every((known) => known.name !== name))
  fillTable(
    byId('by-provider'),
    PROVIDERS,
    [...counted, ...silent].map((each) => providerRow(each, states.get(each.name))),
  )
  fillTable(byId('by-model'), MODELS, byName(buckets, 'byModel').map(modelRow))
}

/** Shows the keys that this process was asked for. */
export function showKeys({ keys }) {
  fillTable(byId('hottest'), HOTTEST, keys.hottest.map(hottestRow))
  fillTable(byId('latest'), LATEST, keys.latest.map(latestRow))
}

function providerRow({ name, requests, provider_errors, failovers, ...money }, state) {
  const counts = [requests, provider_errors, failovers].map((value) => count(value ?? 0))
  return [name, orDash(state, stateName), ...counts, ...sums(money)]
}

function modelRow({ name, ...counts }) {
  const { requests = 0, failures = 0 } = counts
  return [name, count(requests), orDash(hitRate(counts), percent), count(failures), ...sums(counts)]
}

function sums({ cost_microusd: spent = 0, saved_microusd: saved = 0 }) {
  return [money(spent), money(saved)]
}

/** Where another key was counted in its place, the count may be too high by as much. */
function hottestRow({ key, model, count: asked, over, outcome, at, tenant }) {
  const least = over > 0 ? `${count(asked - over)}–${count(asked)}` : count(asked)
  return [key, model, least, LABELS[outcome] ?? outcome, recent(at), tenant]
}

function latestRow({ key, at, model, outcome, tenant }) {
  return [key, recent(at), model, LABELS[outcome] ?? outcome, tenant]
}
