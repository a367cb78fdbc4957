/** What was read off a contender in one round, by the names of the measures. */
export type Reading = Readonly<Record<string, number>>

/**
 * What part something plays: what nothing can beat, what is being judged, a variant of it,
 * or what people would pick instead.
 */
export type Role = 'floor' | 'reprise' | 'variant' | 'peer'

/** A contender that is ready to be measured. */
export interface Running {
  /** Measures once; called once a round, and before that once or twice to warm up. */
  measure(): Promise<Reading>
  /** Lets go of everything that it holds. */
  stop?(): Promise<void>
}

/** Something that is measured beside others. */
export interface Contender {
  /** As tables and plots show it; unique within a comparison. */
  readonly name: string
  readonly role: Role
  /** The npm package whose version goes into the result. */
  readonly package?: string
  /** Gets ready, its data included. */
  start(): Promise<Running>
}
