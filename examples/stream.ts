// Streams an answer, then gets it whole from the cache. Runs without a key: the demo provider answers.
import { createReprise, promptRequest } from 'reprise'

const reprise = createReprise({ logLevel: 'warn' })
await reprise.start()

const request = promptRequest({ userMessage: 'Tell me about caches.' })
const scope = { tenant: 'acme' }
const stream = await reprise.generateStream.execute(request, scope)
let pieces = 0
for await (const _ of stream.chunks) pieces += 1
console.log(`${stream.outcome}: ${pieces > 2 ? 'in pieces' : 'whole'}`)

const { outcome } = await reprise.generate.execute(request, scope)
console.log(`${outcome}: whole`)

await reprise.close()
