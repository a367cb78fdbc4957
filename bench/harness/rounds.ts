import type { Contender, Reading, Running } from './contender.ts'

/** How often all contenders have their turn. */
export interface Rounds {
  readonly rounds: number
  /** Turns that do not count, of each. */
  readonly warmUps: number
}

/** A contender and what was read off it, round by round. */
export interface Run {
  readonly contender: Contender
  readonly readings: readonly Reading[]
}

/**
 * Starts all contenders, and measures one after the other, round after round, so that what
 * the machine does meanwhile meets all of them. Who begins, and in which direction the turns
 * go, changes from round to round. Whatever happens, all that were started are stopped.
 */
export async function interleaved(
  contenders: readonly Contender[],
  { rounds, warmUps }: Rounds,
): Promise<readonly Run[]> {
  const running: Running[] = []
  try {
    for (const contender of contenders) running.push(await contender.start())
    for (let turn = 0; turn < warmUps; turn += 1) for (const one of running) await one.measure()
    const readings = running.map((): Reading[] => [])
    for (let round = 0; round < rounds; round += 1) {
      for (const place of orderOf(round, running.length)) {
        const reading = await running[place]?.measure()
        if (reading !== undefined) readings[place]?.push(reading)
      }
    }
    return contenders.map((contender, place) => ({ contender, readings: readings[place] ?? [] }))
  } finally {
    for (const one of running) await one.stop?.()
  }
}

/** Every place once: from another one each round, and every other round backwards. */
function orderOf(round: number, count: number): readonly number[] {
  const order = Array.from({ length: count }, (_, n) => (n + round) % count)
  return round % 2 === 0 ? order : order.reverse()
}
