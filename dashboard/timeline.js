import { fillTable } from './data-table.js'
import { byId, element, resize, setText } from './elements.js'
import { momentsOf, spansOf } from './figures.js'
import { axisTime, moment } from './formats.js'
import { cacheStateOf, gravity, stateName } from './states.js'

const SVG = 'http://www.w3.org/2000/svg'

const COLUMNS = ['When', 'What', 'From', 'To'].map((text) => ({ text }))

/** Times that are written below the lanes. */
const TICKS = 5

/** Shows when the cache and each provider were in which state. */
export function showTimeline(state, range) {
  const { at: now, changes, cache, providers } = state
  const watched = [
    { part: 'cache', name: cache.kind, state: cacheStateOf(cache), lane: `cache ${cache.kind}` },
    ...providers.map((each) => ({ part: 'provider', lane: each.name, ...each })),
  ]
  const lanes = byId('lanes')
  resize(lanes, watched.length, lane)
  watched.forEach((each, place) => {
    const own = changes.list.filter(({ part, name }) => part === each.part && name === each.name)
    const history = { changes: own, since: changes.since, now, state: each.state }
    fillLane(lanes.children[place], each, spansOf(history, range), range)
  })
  setText(byId('timeline-since'), `seen since ${moment(changes.since)}`)
  showTimes(range)
  showChanges(changes.list)
  showLegend()
}

function lane() {
  const picture = document.createElementNS(SVG, 'svg')
  picture.setAttribute('role', 'img')
  return element('div', { className: 'lane' }, element('span', { className: 'lane-name' }), picture)
}

function fillLane(row, { lane: name, state }, spans, { from, to }) {
  const [who, picture] = row.children
  setText(who, name)
  const troubled = spans.filter((span) => gravity(span.state) !== 'good').length
  const told = `${name}: now ${stateName(state)}; ${troubled} spans of trouble in this range`
  picture.setAttribute('aria-label', told)
  const share = (ms) => `${(100 * ms) / (to - from)}%`
  const bars = spans.map((span) => {
    const bar = document.createElementNS(SVG, 'rect')
    bar.setAttribute('class', `span ${gravity(span.state)}`)
    bar.setAttribute('x', share(span.from - from))
    bar.setAttribute('width', share(span.to - span.from))
    bar.setAttribute('height', '100%')
    const title = document.createElementNS(SVG, 'title')
    title.textContent = `${stateName(span.state)} from ${moment(span.from)} to ${moment(span.to)}`
    bar.append(title)
    return bar
  })
  picture.replaceChildren(...bars)
}

function showTimes(range) {
  const moments = momentsOf(range)
  const shown = Array.from(
    { length: TICKS },
    (_, place) => moments[Math.round((place * (moments.length - 1)) / (TICKS - 1))],
  )
  const times = byId('lane-times')
  resize(times, TICKS, () => element('span'))
  shown.forEach((at, place) => {
    setText(times.children[place], axisTime(at, range.step))
  })
}

function showChanges(list) {
  const rows = list.map(({ at, part, name, from, to }) => [
    moment(at),
    part === 'cache' ? `cache ${name}` : name,
    stateName(from),
    stateName(to),
  ])
  fillTable(byId('changes'), COLUMNS, rows.reverse(), 'No change has been seen.')
}

function showLegend() {
  const legend = byId('lane-legend')
  if (legend.childElementCount > 0) return
  const items = [
    ['good', 'asked, in use'],
    ['poor', 'being tried, left alone, fails in part'],
    ['bad', 'down, away'],
  ]
  legend.append(
    ...items.map(([className, text]) =>
      element(
        'li',
        {},
        element('i', { className: `swatch ${className}`, 'aria-hidden': 'true' }),
        element('span', { text }),
      ),
    ),
  )
}
