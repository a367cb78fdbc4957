/** Remembers whose calls a conversation's results belong to: OpenAI's results do not name the tool. */
export class ToolHistory {
  readonly #names = new Map<string, string>()
  #functionCall: { readonly id: string; readonly name: string } | undefined

  /** Takes note of a call. */
  called(id: string, name: string): void {
    this.#names.set(id, name)
  }

  /** Takes note of a call in the manner before tools, and gives it the identifier that it lacks. */
  functionCalled(name: string, place: number): string {
    const id = `call_${place}`
    this.#functionCall = { id, name }
    return id
  }

  /** The tool of a call; undefined where there was none. */
  nameOf(id: string): string | undefined {
    return this.#names.get(id)
  }

  /** The last call of a function in the manner before tools; undefined where there was none. */
  functionCall(name: string): string | undefined {
    return this.#functionCall?.name === name ? this.#functionCall.id : undefined
  }
}
