import { ApiError, accessWith } from './api.js'
import { byId, setText } from './elements.js'
import { keepKey } from './session.js'

/** What can stand in a header, as keys can that the gateway accepts. */
const KEY = /^[\x21-\x7e]+$/

/** The form that asks for the admin key. */
export class SignIn {
  #section = byId('sign-in')
  #input = byId('admin-key')
  #error = byId('sign-in-error')
  #signedIn

  /** `signedIn` is called when a key was accepted. */
  constructor(signedIn) {
    this.#signedIn = signedIn
    byId('sign-in-form').addEventListener('submit', (event) => {
      event.preventDefault()
      this.#try(this.#input.value.trim())
    })
  }

  /** Shows the form in place of the figures. */
  open() {
    if (!this.#section.hidden) return
    this.#section.hidden = false
    setText(this.#error, '')
    this.#input.focus()
  }

  close() {
    this.#section.hidden = true
    this.#input.value = ''
    this.#input.removeAttribute('aria-invalid')
  }

  async #try(key) {
    // Emptied first: what is said twice has to change to be heard twice.
    setText(this.#error, '')
    try {
      const accepted = KEY.test(key) && (await accessWith(key)) === 'open'
      if (!accepted) {
        this.#refuse('The gateway does not accept this key.')
        return
      }
      keepKey(key)
      this.close()
      this.#signedIn()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      this.#refuse(`Not signed in: ${error.message}.`)
    }
  }

  #refuse(reason) {
    setText(this.#error, reason)
    this.#input.setAttribute('aria-invalid', 'true')
    this.#input.focus()
  }
}
