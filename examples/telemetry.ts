// Shows the spans of a miss and of a hit. Runs without a key, and without a collector.
import { context, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { createReprise, promptRequest } from 'reprise'

const spans = new InMemorySpanExporter()
const spanProcessors = [new SimpleSpanProcessor(spans)]
trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors }))
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())

const reprise = createReprise({ logLevel: 'warn' })
await reprise.start()

const request = promptRequest({ userMessage: 'What is a cache?' })
for (let n = 0; n < 2; n += 1) await reprise.generate.execute(request, { tenant: 'acme' })

for (const { name, attributes } of spans.getFinishedSpans()) {
  const { 'reprise.outcome': outcome, 'reprise.cache.read': read } = attributes
  console.log([name, outcome ?? read ?? ''].join(' ').trimEnd())
}

await reprise.close()
