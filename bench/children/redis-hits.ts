import { answer } from '../harness/child-process.ts'
import { nowUs } from '../harness/cpu-profile.ts'
import { hitContender } from '../harness/hit-contender.ts'
import { storedOf } from '../harness/stored.ts'
import { floorGetBuffer } from '../peers/floor-get-buffer.ts'
import type { Peer } from '../peers/peer.ts'
import { onRedis, repriseHit } from '../peers/reprise-generate.ts'

/** Asks a Redis server for hits, 64 at once; says how many there were once it was warm, and when. Its arguments are who asks, the port, and for how many milliseconds. */
const [name = '', port = '0', ms = '1000'] = process.argv.slice(2)

const PEERS: readonly Peer<unknown>[] = [
  floorGetBuffer,
  repriseHit({ name: 'Reprise', role: 'reprise', settings: onRedis }),
]

const peer = PEERS.find((one) => one.name === name)
if (peer === undefined) throw new Error(`there is no cache ${name}`)
const run = { stored: storedOf(256, 2048), ms: Number(ms), atOnce: 64, port: Number(port) }
const running = await hitContender(peer, run).start()
await running.measure()
const fromUs = nowUs()
const { operations = Number.NaN } = await running.measure()
const toUs = nowUs()
await running.stop?.()
answer({ span: { fromUs, toUs }, operations })
