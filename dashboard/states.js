import { byId, element, resize, setText } from './elements.js'
import { bytes, count, duration } from './formats.js'
import { alikeWorkers, silentWorkers } from './workers.js'

/** How states are written, and how grave they are. */
const STATES = {
  ok: ['in use', 'good'],
  failing: ['fails in part', 'poor'],
  standby: ['away', 'bad'],
  closed: ['asked', 'good'],
  cooling: ['left alone', 'poor'],
  probing: ['being tried', 'poor'],
  open: ['down, not asked', 'bad'],
  silent: ['does not answer', 'bad'],
}

const MARKS = { good: '●', poor: '▲', bad: '■', none: '○' }

/** A state in words. */
export function stateName(state) {
  return STATES[state]?.[0] ?? state
}

/** How grave a state is: `good`, `poor` or `bad`. */
export function gravity(state) {
  return STATES[state]?.[1] ?? 'none'
}

/** The state of the cache as the journal has it. */
export function cacheStateOf({ degraded, failing }) {
  if (degraded) return 'standby'
  return failing.length > 0 ? 'failing' : 'ok'
}

/** Shows how cache and providers are doing. */
export function showStates(gateway) {
  const { at, cache, cacheSize, providers, similarityIndex } = gateway
  const state = cacheStateOf(cache)
  const states = [
    { name: `Cache ${cache.kind}`, state, told: cacheInWords(cache, state), isCache: true },
    ...providers.map((each) => ({ ...each, told: stateName(each.state) })),
  ].map((each) => ({ ...each, told: each.told + shareIn(gateway, each) }))
  states.push(...silentWorkers(gateway).map(silentState))
  const list = byId('states')
  resize(list, states.length, stateItem)
  states.forEach((each, place) => {
    fillItem(list.children[place], each)
  })
  const facts = [
    `Cache ${state === 'standby' ? 'away' : 'in use'} for ${duration(at - cache.since)}`,
    ...(cacheSize === null
      ? []
      : [`${count(cacheSize.entries)} entries in memory, ${bytes(cacheSize.bytes)}`]),
    ...(similarityIndex === null
      ? []
      : [
          `${count(similarityIndex.questions)} questions compared, ${bytes(similarityIndex.bytes)}`,
        ]),
  ]
  setText(byId('facts'), facts.join(' · '))
}

/** All of it in a sentence, for who does not see the page. */
export function statesInWords(gateway) {
  const { cache, providers } = gateway
  const told = providers.map(({ name, state }) => `${name} ${stateName(state)}`)
  const silent = silentWorkers(gateway).map((number) => `worker ${number} does not answer`)
  const first = `cache ${cache.kind} ${cacheInWords(cache, cacheStateOf(cache))}`
  return [first, ...told, ...silent].join(', ')
}

function cacheInWords({ using, failing }, state) {
  if (state === 'standby') return `${stateName(state)}, ${using} stands in`
  if (state === 'failing') return `${failing.join('s and ')}s fail in part`
  return stateName(state)
}

/** Where not every worker has it so. */
function shareIn(gateway, { name, state, isCache }) {
  const { alike, all } = alikeWorkers(gateway, (worker) =>
    isCache
      ? cacheStateOf(worker.cache) === state
      : worker.providers.some((each) => each.name === name && each.state === state),
  )
  return alike === all ? '' : ` (${alike} of ${all} workers)`
}

function silentState(number) {
  return { name: `Worker ${number}`, state: 'silent', told: stateName('silent') }
}

function stateItem() {
  return element('li', {}, element('i', { 'aria-hidden': 'true' }), element('b'), element('span'))
}

function fillItem(item, { name, state, told }) {
  const [mark, who, what] = item.children
  item.className = `state ${gravity(state)}`
  setText(mark, MARKS[gravity(state)])
  setText(who, name)
  setText(what, told)
}
