/** A `fetch` that remembers what `x-cache` said of every answer. */
export interface RecordingFetch {
  readonly fetch: typeof globalThis.fetch
  /** What was said since it was last taken. */
  taken(): readonly (string | null)[]
}

/** Makes one. */
export function recordingFetch(): RecordingFetch {
  let said: (string | null)[] = []
  return {
    fetch: async (input, init) => {
      const answer = await globalThis.fetch(input, init)
      said.push(answer.headers.get('x-cache'))
      return answer
    },
    taken: () => {
      const taken = said
      said = []
      return taken
    },
  }
}
