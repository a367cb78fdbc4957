import { join } from 'node:path'
import { freePort } from '../../src/container/demo-port.ts'
import type { ServerCommand } from '../harness/server-process.ts'
import { toldInFile } from '../harness/temporary.ts'
import { BENCH } from '../harness/versions.ts'

/** What the floor answers, in turn. */
export interface PreparedAnswers {
  readonly headers: Readonly<Record<string, string>>
  readonly answers: readonly string[]
}

/** A server that answers once it has loaded the packages that a start of Reprise loads, and does no more with them. */
export async function packagesAlone(compileCache: string): Promise<ServerCommand> {
  const port = await freePort()
  const args = [join(BENCH, 'children/packages.mjs'), String(port)]
  return { args, port, environment: { NODE_COMPILE_CACHE: compileCache } }
}

/** A bare `node:http` server that reads requests and answers with what was prepared, each in one piece. */
export async function bareHttp(prepared: PreparedAnswers): Promise<ServerCommand> {
  const port = await freePort()
  const script = join(BENCH, 'children/bare-server.mjs')
  return { args: [script, toldInFile({ port, ...prepared })], port }
}
