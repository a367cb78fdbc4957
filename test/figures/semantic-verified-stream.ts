import { MAX_ENTRY_OBSERVATIONS, type Observation } from '../../src/domain/semantic/observation.ts'
import { ScorePool } from '../../src/domain/semantic/score-pool.ts'
import { mayServe } from '../../src/domain/semantic/verified-decision.ts'
import { ENTRIES_COMPARED, entryStandings } from '../../src/domain/semantic/verified-standing.ts'
import { chanceOf, shuffled } from './semantic-verified-chance.ts'
import type { QuestionSet } from './semantic-verified-questions.ts'

/** Share of hits that are audited. */
const AUDITED = 0.02

/** Requests of a stream. */
export const REQUESTS = 12_000

/** Hits that count as the first ones. */
const FIRST_HITS = 500

/** How a stream is run. */
export interface StreamSettings {
  readonly seed: number
  readonly acceptedError: number
  /** Whether two questions about nothing in particular want the same answer. They do not. */
  readonly outOfScopeIsOne: boolean
}

/** What came of a stream. */
export interface StreamResult {
  /** Requests but those whose text had been asked before, which the exact cache answers. */
  requests: number
  hits: number
  wrong: number
  /** Wrong ones among the first 500 hits. */
  wrongAtFirst: number
  audits: number
  wrongAudits: number
}

/** An answer that is stored, and what was observed of it. */
interface Entry {
  readonly key: { readonly digest: string }
  readonly answer: string
  readonly observations: Observation[]
}

/** An entry that may hold the answer. */
interface Candidate extends Entry {
  readonly score: number
  readonly vetoed: boolean
}

/**
 * A stream of requests through verified mode. Whether an answer is right is learned from what
 * was generated in its place and from audits, and from nothing else; a question is known from
 * then on if its answer was generated.
 */
export class Stream {
  readonly #set: QuestionSet
  readonly #settings: StreamSettings
  readonly #chance: () => number
  readonly #known = new Map<number, Entry>()
  readonly #pool = new ScorePool()
  #bins = this.#pool.bins()
  readonly #result: StreamResult = {
    requests: 0,
    hits: 0,
    wrong: 0,
    wrongAtFirst: 0,
    audits: 0,
    wrongAudits: 0,
  }

  constructor(set: QuestionSet, settings: StreamSettings) {
    this.#set = set
    this.#settings = settings
    this.#chance = chanceOf(settings.seed)
  }

  /** Asks all questions in an order drawn by lot, and again in another, until there are enough requests. */
  run(): StreamResult {
    const { rows } = this.#set
    const stream: number[] = []
    while (stream.length < REQUESTS) {
      stream.push(...shuffled(rows.length, this.#chance).map((row) => rows[row] ?? 0))
    }
    for (const question of new Set(stream.slice(0, REQUESTS))) this.#ask(question)
    return this.#result
  }

  #ask(question: number): void {
    this.#result.requests += 1
    const candidates = this.#set
      .candidates(question, this.#known)
      .flatMap(({ place, score, vetoed }) => {
        const entry = this.#known.get(place)
        return entry === undefined ? [] : [{ ...entry, score, vetoed }]
      })
    const standings = entryStandings(candidates, this.#bins)
    const answer = this.#answerTo(question)
    const [best] = standings
    if (best !== undefined && this.#isServed(best)) this.#hit(best, answer)
    else this.#explore(question, answer, standings)
  }

  #isServed({ score, vetoed }: Candidate): boolean {
    if (vetoed) return false
    return mayServe({ score, pool: this.#bins, acceptedError: this.#settings.acceptedError })
  }

  #hit(best: Candidate, answer: string): void {
    const result = this.#result
    const isWrong = best.answer !== answer
    result.hits += 1
    if (isWrong) result.wrong += 1
    if (isWrong && result.hits <= FIRST_HITS) result.wrongAtFirst += 1
    if (this.#chance() >= AUDITED) return
    result.audits += 1
    if (isWrong) result.wrongAudits += 1
    this.#observe(best, !isWrong, 1 / AUDITED)
  }

  #explore(question: number, answer: string, standings: readonly Candidate[]): void {
    const [best] = standings
    if (best?.vetoed === false) this.#observe(best, best.answer === answer, 1)
    const compared = standings.slice(0, ENTRIES_COMPARED)
    const twin = compared.find((candidate) => candidate.answer === answer)
    const own = { key: { digest: String(question) }, answer, observations: [] }
    this.#known.set(question, twin ?? own)
  }

  #observe({ score, observations }: Candidate, same: boolean, weight: number): void {
    const observation = { score, same, weight }
    observations.push(observation)
    if (observations.length > MAX_ENTRY_OBSERVATIONS) observations.shift()
    this.#pool.add(observation)
    this.#bins = this.#pool.bins()
  }

  #answerTo(question: number): string {
    const ownOnly = !this.#settings.outOfScopeIsOne && this.#set.isOutOfScope(question)
    return ownOnly ? `own ${question}` : (this.#set.intents[question] ?? '')
  }
}
