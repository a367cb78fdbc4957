import { ApiError, accessWith, get } from './api.js'
import { CacheChart } from './cache-chart.js'
import { Charts } from './charts.js'
import { byId, setText } from './elements.js'
import { rangeAt } from './figures.js'
import { bytes, clock, duration } from './formats.js'
import { InvalidationForm } from './invalidation.js'
import { Live } from './live.js'
import { forgetKey, sessionKey } from './session.js'
import { SignIn } from './sign-in.js'
import { showStates, statesInWords } from './states.js'
import { showBreakdowns, showKeys } from './tables.js'
import { themeSwitch } from './theme.js'
import { showTiles, tilesInWords } from './tiles.js'
import { showTimeline } from './timeline.js'
import { whoseInWords } from './workers.js'

const charts = new Charts(document, byId('latency-of'))
const cacheChart = new CacheChart(document.querySelector('[data-chart="cache"]'))
const live = new Live(read)
const signIn = new SignIn(() => live.start())
new InvalidationForm(askForKey)

/** What was last said aloud: the range, and how everything is doing. */
const said = { range: '', states: '' }

themeSwitch(byId('theme'), () => {
  charts.redraw()
  cacheChart.redraw()
})
byId('ranges').addEventListener('change', () => live.start())
byId('pause').addEventListener('click', () => {
  const paused = byId('pause').getAttribute('aria-pressed') !== 'true'
  byId('pause').setAttribute('aria-pressed', String(paused))
  live.pause(paused)
})
byId('sign-out').addEventListener('click', askForKey)
await begin()

/** Asks first whether it may ask, so that a page that is not signed in has nothing refused. */
async function begin() {
  const access = await accessWith(sessionKey()).catch(() => 'open')
  if (access === 'key') askForKey()
  else if (access === 'refused') refuse()
  else live.start()
}

async function read() {
  const name = byId('ranges').querySelector(':checked').value
  const range = rangeAt(name, Date.now())
  const query = new URLSearchParams({ from: range.from, to: range.to, step: range.step })
  try {
    const [stats, state] = await Promise.all([get(`admin/stats?${query}`), get('admin/state')])
    show(stats, state, range)
    sayWhatIsNew(stats, state, range)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    fail(error)
  }
}

function show(stats, state, range) {
  open('figures')
  byId('sign-out').hidden = sessionKey() === null
  showTiles(stats, range)
  showStates(state)
  charts.show(stats, range)
  cacheChart.show(state, range)
  showTimeline(state, range)
  showBreakdowns(stats, state, range)
  showKeys(state)
  const { version, uptimeMs, rssBytes } = state.process
  const facts = `Reprise ${version} · up for ${duration(uptimeMs)} · ${bytes(rssBytes)} of memory`
  setText(byId('process'), `${facts} · keys, sizes and breakers are ${whoseInWords(state)}`)
  const partly = stats.complete ? '' : ', this process only: the store does not answer'
  setUpdated(`Updated ${clock(state.at)}${partly}`, stats.complete ? '' : 'poor')
}

/** Not with every reading: only what was asked for, and what has changed. */
function sayWhatIsNew(stats, state, range) {
  const states = statesInWords(state)
  const news = [
    ...(said.range === range.name ? [] : [tilesInWords(stats, range)]),
    ...(said.states === states ? [] : [states]),
  ]
  Object.assign(said, { range: range.name, states })
  if (news.length > 0) setText(byId('announcements'), news.join('. '))
}

function fail({ status, message }) {
  if (status === 401) return askForKey()
  if (status === 403) return refuse()
  const told = `Not updated: ${message}`
  setUpdated(told, 'bad')
  setText(byId('announcements'), told)
}

function askForKey() {
  if (sessionKey() !== null) {
    // Whatever has been shown goes with the key.
    forgetKey()
    location.reload()
    return
  }
  live.stop()
  setUpdated('Signed out')
  open('sign-in')
}

function refuse() {
  live.stop()
  setUpdated('Not open')
  open('refused')
}

function open(shown) {
  byId('figures').hidden = shown !== 'figures'
  byId('refused').hidden = shown !== 'refused'
  if (shown === 'sign-in') signIn.open()
  else signIn.close()
}

function setUpdated(text, gravity = '') {
  const updated = byId('updated')
  updated.className = `updated ${gravity}`
  setText(updated, text)
}
