/** How long between two readings, in milliseconds. */
const EVERY_MS = 5000

/** Reads again and again while the page is seen and nobody has paused it; never twice at a time. */
export class Live {
  #read
  #timer
  #reading = false
  #again = false
  #paused = false
  #stopped = true

  /** `read` is called again even where it fails. */
  constructor(read) {
    this.#read = read
    document.addEventListener('visibilitychange', () => this.#next(0))
  }

  /** Reads at once, and goes on. */
  start() {
    this.#stopped = false
    this.#run()
  }

  stop() {
    this.#stopped = true
    clearTimeout(this.#timer)
  }

  /** Stops reading by itself, or goes on. */
  pause(paused) {
    this.#paused = paused
    this.#next(0)
  }

  /** Reads once now, paused or not. */
  async #run() {
    clearTimeout(this.#timer)
    this.#again = this.#reading
    if (this.#reading) return
    this.#reading = true
    try {
      await this.#read()
    } finally {
      this.#reading = false
      this.#next(this.#again ? 0 : EVERY_MS)
    }
  }

  #next(delayMs) {
    clearTimeout(this.#timer)
    const idle = this.#stopped || document.hidden || (this.#paused && !this.#again)
    if (idle || this.#reading) return
    this.#timer = setTimeout(() => this.#run(), delayMs)
  }
}
