// Asks the same question twice. Runs without a key: the demo provider answers.
import { createReprise, promptRequest } from 'reprise'

const reprise = createReprise({ logLevel: 'warn' })
await reprise.start()

const request = promptRequest({ systemPrompt: 'Be brief.', userMessage: 'What is a cache?' })
for (let n = 0; n < 2; n += 1) {
  const { response, outcome } = await reprise.generate.execute(request, { tenant: 'acme' })
  console.log(`${outcome}: ${response.content}`)
}

await reprise.close()
