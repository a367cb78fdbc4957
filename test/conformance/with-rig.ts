import { type Rig, startRig } from '../support/chat.ts'

/**
 * Works with a gateway before an upstream of its own. A provider that fails is left alone for a
 * while, so what is learnt of one failure says nothing of the next.
 */
export async function withRig<T>(work: (rig: Rig) => Promise<T>): Promise<T> {
  const rig = await startRig()
  try {
    return await work(rig)
  } finally {
    await rig.stop()
  }
}
