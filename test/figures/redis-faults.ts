import { mochaGlobalSetup } from '../support/test-tools.ts'
import { clusterMasterKilled, sentinelFailover } from './failovers.ts'
import { generationsUnderWay, million } from './invalidations.ts'
import { halfOpen, hung, killed, refused } from './outages.ts'

/** Prints the faults of `docs/redis.md` with what they cost on this machine, as a table. */
mochaGlobalSetup()
process.stdout.write('| fault | expected | measured |\n|---|---|---|\n')
for (const measure of [
  hung,
  killed,
  refused,
  halfOpen,
  clusterMasterKilled,
  sentinelFailover,
  million,
  generationsUnderWay,
]) {
  const { fault, expected, measured } = await measure()
  process.stdout.write(`| ${fault} | ${expected} | ${measured} |\n`)
}
