// A worker that takes jobs from a queue: several at once, equal ones together, failed ones again later.
import { createReprise, ProviderError, promptRequest } from 'reprise'

const reprise = createReprise({ logLevel: 'warn', maxGenerations: 8 })
await reprise.start()

interface Job {
  readonly id: number
  readonly text: string
  readonly attempt: number
}

const queue: Job[] = ['a cache', 'a queue', 'a cache', 'a cache'].map((text, id) => {
  return { id, text, attempt: 1 }
})

async function work({ id, text, attempt }: Job): Promise<void> {
  const request = promptRequest({ systemPrompt: 'Summarise.', userMessage: text, temperature: 0 })
  try {
    // Nobody is waiting: better no answer than an apology, and the job is tried again.
    const options = { apology: false, tags: ['summaries'] }
    const { response, outcome } = await reprise.generate.execute(
      request,
      { tenant: 'batch' },
      options,
    )
    console.log(`job ${id}: ${outcome}, ${response.outputTokens > 0 ? 'done' : 'empty'}`)
  } catch (error) {
    const again = error instanceof ProviderError && error.retryable && attempt < 5
    if (again) queue.push({ id, text, attempt: attempt + 1 })
    console.log(`job ${id}: ${again ? 'again later' : 'given up'}`)
  }
}

/** Takes jobs until there are none; as many of these run side by side as shall be worked on at once. */
async function worker(): Promise<void> {
  for (let job = queue.shift(); job !== undefined; job = queue.shift()) await work(job)
}

await Promise.all([worker(), worker()])
const { totals } = await reprise.readMetrics.execute()
console.log(`${totals.requests} jobs, ${totals.misses} generated`)
await reprise.close()
