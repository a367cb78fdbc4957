const NAME = 'reprise.admin-key'

/** The admin key of this tab; null where nobody has signed in. */
export function sessionKey() {
  return sessionStorage.getItem(NAME)
}

/** Keeps the key as long as the tab is open. */
export function keepKey(key) {
  sessionStorage.setItem(NAME, key)
}

/** Forgets the key. */
export function forgetKey() {
  sessionStorage.removeItem(NAME)
}
