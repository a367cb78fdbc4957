import { providerOutage } from '../support/provider-outage.ts'
import { ms } from './figure.ts'

/** Prints what a provider costs that hangs for a minute under load, as a table. */
const { requests, failed, calls, p99Before, p99Open, recoveryMs } = await providerOutage(60_000)
process.stdout.write(`| a provider hangs for 60 s under load | |
|---|---|
| requests meanwhile | ${requests} |
| failed | ${failed} |
| calls that it got | ${calls} |
| p99 before, with the provider | ${ms(p99Before)} |
| p99 once the breaker is open | ${ms(p99Open)} |
| until it answers again | ${ms(recoveryMs)} |
`)
