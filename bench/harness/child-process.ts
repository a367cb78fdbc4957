import { fork } from 'node:child_process'
import { once } from 'node:events'

/** A script that says one thing with {@link answer}, and ends. */
export interface ChildScript {
  readonly path: string
  readonly args?: readonly string[]
  /** Options of Node's, such as `--expose-gc`. */
  readonly flags?: readonly string[]
  /** How long it may take, in milliseconds; then it is ended. Default: five minutes. */
  readonly limitMs?: number
}

/**
 * Runs a script in a process of its own; resolves to what it says.
 * @throws {Error} where it ends without having said anything, or takes too long.
 */
export async function answerOf<Answer>(script: ChildScript): Promise<Answer> {
  const { path, args = [], flags = [], limitMs = 300_000 } = script
  const child = fork(path, [...args], { execArgv: [...flags] })
  const timer = setTimeout(() => child.kill('SIGKILL'), limitMs)
  let said: { readonly answer: Answer } | undefined
  child.once('message', (message) => {
    said = message as { readonly answer: Answer }
  })
  await once(child, 'exit')
  clearTimeout(timer)
  if (said === undefined) throw new Error(`${path} ${args.join(' ')} has ended without an answer`)
  return said.answer
}

/** Says what a child process was run for, and lets it end. */
export function answer(value: unknown): void {
  process.send?.({ answer: value }, () => process.disconnect())
}
