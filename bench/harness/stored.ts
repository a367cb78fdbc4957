import type { Stored } from '../peers/peer.ts'
import { bodyOf, requestOf } from './material.ts'

/** So many questions and answers, both of a size in bytes. */
export function storedOf(count: number, bytes: number): readonly Stored[] {
  return [...madeStored(count, bytes)]
}

/** The same, made as they are read, and again for whoever reads them again. */
export function madeStored(
  count: number,
  requestBytes: number,
  bodyBytes: number = requestBytes,
): Iterable<Stored> {
  return {
    *[Symbol.iterator]() {
      for (let number = 0; number < count; number += 1) {
        yield { request: requestOf(requestBytes, number), body: bodyOf(bodyBytes, number) }
      }
    },
  }
}
