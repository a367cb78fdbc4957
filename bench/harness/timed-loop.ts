import type { Reading } from './contender.ts'
import { ownProcessorTime } from './processor-time.ts'

/** What is repeated, and for how long. */
export interface Loop<Input> {
  /** Makes what a batch of operations works on; not timed. */
  readonly inputs: () => readonly Input[]
  /** The operation. Its result is awaited only where it is a promise. */
  readonly operation: (input: Input) => unknown
  /** How long to go on for, in milliseconds of timed work. */
  readonly ms: number
}

/**
 * Repeats an operation, one after the other, on inputs that are made batch by batch, so that
 * nothing can be remembered of an input object. Reads `wallUs` and `cpuUs`, microseconds for
 * one operation, by the clock and of the processor, the collector's included; and `operations`,
 * how many there were.
 */
export async function timedLoop<Input>({ inputs, operation, ms }: Loop<Input>): Promise<Reading> {
  let [wall, cpu, count] = [0, 0, 0]
  while (wall < ms) {
    const batch = inputs()
    const before = ownProcessorTime()
    const began = performance.now()
    for (const input of batch) {
      const result = operation(input)
      if (isPromise(result)) await result
    }
    wall += performance.now() - began
    cpu += ownProcessorTime() - before
    count += batch.length
  }
  return { wallUs: (wall * 1000) / count, cpuUs: cpu / count, operations: count }
}

/** What is repeated by several at once. */
export interface CrowdLoop<Input> extends Loop<Input> {
  /** How many operations are under way at any time. */
  readonly atOnce: number
}

/** The same with several operations under way at once, each followed by the next. */
export async function timedCrowd<Input>(loop: CrowdLoop<Input>): Promise<Reading> {
  let [wall, cpu, count] = [0, 0, 0]
  while (wall < loop.ms) {
    const batch = loop.inputs()
    const queue = batch.values()
    const before = ownProcessorTime()
    const began = performance.now()
    await Promise.all(Array.from({ length: loop.atOnce }, () => drain(queue, loop.operation)))
    wall += performance.now() - began
    cpu += ownProcessorTime() - before
    count += batch.length
  }
  return { wallUs: (wall * 1000) / count, cpuUs: cpu / count, operations: count }
}

async function drain<Input>(
  queue: Iterable<Input>,
  operation: (input: Input) => unknown,
): Promise<void> {
  for (const input of queue) await operation(input)
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value
}
