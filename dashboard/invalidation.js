import { ApiError, post } from './api.js'
import { byId, setText } from './elements.js'
import { count } from './formats.js'

const FIELDS = ['model', 'tenant', 'namespace', 'tag']

/** How long it may take to go through a large store, in milliseconds. */
const SWEEP_MS = 300_000

/** The form that takes answers out of service: counted first, then confirmed. */
export class InvalidationForm {
  #form = byId('invalidate')
  #now = byId('invalidate-now')
  #result = byId('invalidate-result')
  #dialog = byId('confirm')
  #signedOut
  /** What has been counted, and how many that were. */
  #counted

  /** `signedOut` is called where the key is no longer accepted. */
  constructor(signedOut) {
    this.#signedOut = signedOut
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#dryRun()
    })
    this.#form.addEventListener('input', () => this.#begin())
    this.#now.addEventListener('click', () => this.#ask())
    byId('confirm-no').addEventListener('click', () => this.#dialog.close())
    byId('confirm-yes').addEventListener('click', () => {
      this.#dialog.close()
      this.#invalidate()
    })
  }

  /** What is filled in has to be counted before it can be taken. */
  #begin() {
    this.#counted = undefined
    this.#now.disabled = true
    this.#say('')
    const everything = this.#form.elements.all.checked
    for (const name of FIELDS) this.#form.elements[name].disabled = everything
  }

  #selector() {
    if (this.#form.elements.all.checked) return { all: true }
    const named = FIELDS.map((name) => [name, this.#form.elements[name].value.trim()])
    return Object.fromEntries(named.filter(([, value]) => value !== ''))
  }

  async #dryRun() {
    const selector = this.#selector()
    this.#begin()
    if (Object.keys(selector).length === 0) {
      this.#say('Fill in at least one field, or choose everything.', 'bad')
      return
    }
    await this.#attempt(async () => {
      const counted = await dryRun(selector)
      // Something else may have been filled in meanwhile.
      if (JSON.stringify(this.#selector()) !== JSON.stringify(selector)) return
      this.#counted = { selector, ...counted }
      this.#now.disabled = false
      this.#say(foundInWords(counted))
    })
  }

  #ask() {
    if (this.#counted === undefined) return
    const { selector, matched } = this.#counted
    const what = 'all' in selector ? 'everything' : inWords(selector)
    const many = matched === undefined ? 'What meets this' : entries(matched)
    setText(byId('confirm-what'), `${many}: ${what}. This cannot be undone.`)
    this.#dialog.showModal()
  }

  async #invalidate() {
    const { selector } = this.#counted
    this.#begin()
    await this.#attempt(async () => {
      const { deleted, complete } = await post('admin/invalidate', selector, SWEEP_MS)
      const done = `${entries(deleted)} taken out of service.`
      if (complete) this.#say(`${done} Complete.`, 'good')
      else
        this.#say(
          `${done} Not complete: some of the store could not be reached, and answers may be left in it. Invalidate again when it is back.`,
          'bad',
        )
    }, 'Perhaps done')
    this.#form.querySelector('[type=submit]').focus()
  }

  /** `unanswered` says what is known where the gateway gives no answer. */
  async #attempt(task, unanswered = 'Not done') {
    this.#form.setAttribute('aria-busy', 'true')
    try {
      await task()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.status === 401) this.#signedOut()
      this.#say(`${error.status === 0 ? unanswered : 'Not done'}: ${error.message}.`, 'bad')
    } finally {
      this.#form.removeAttribute('aria-busy')
    }
  }

  #say(text, gravity = '') {
    this.#result.className = `result ${gravity}`
    setText(this.#result, text)
  }
}

/** An older gateway knows no dry run, and refuses the field: then nothing is known beforehand. */
async function dryRun(selector) {
  try {
    return await post('admin/invalidate', { ...selector, dryRun: true }, SWEEP_MS)
  } catch (error) {
    if (error instanceof ApiError && error.status === 400 && error.param === 'dryRun') return {}
    throw error
  }
}

function foundInWords({ matched, complete }) {
  if (matched === undefined) return 'This gateway cannot count beforehand what would be taken.'
  const more = complete ? '' : ', and perhaps more: some of the store could not be counted'
  return `${entries(matched)} would be taken out of service${more}.`
}

function inWords(selector) {
  return Object.entries(selector)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
}

function entries(many) {
  return many === 1 ? '1 answer' : `${count(many)} answers`
}
