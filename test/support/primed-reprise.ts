import { ACME, asking } from './requests.ts'
import { type SemanticReprise, semanticReprise } from './semantic-reprise.ts'

/** What a primed Reprise was asked. */
export const asked: string = 'How do I reset my password?'

/** The same in other characters. */
export const similar: string = 'how do i reset my password'

/** Reprise that answers similar questions, and has learned one: {@link asked}. */
export async function primed(
  ...settings: Parameters<typeof semanticReprise>
): Promise<SemanticReprise> {
  const rig = semanticReprise(...settings)
  await rig.reprise.generate.execute(asking(asked), ACME)
  await rig.learned()
  return rig
}
