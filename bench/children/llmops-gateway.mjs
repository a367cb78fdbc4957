import { serve } from '@hono/node-server'
import gateway from '@llmops/gateway'

// It is an application of Hono's, so it runs on Hono's server for Node. Told its port.
serve({ fetch: gateway.fetch, port: Number(process.argv[2]), hostname: '127.0.0.1' })
