import { type Increments } from '../../domain/metrics.ts';
import { type Tally } from '../../domain/tally.ts';
/** Increments of the fields `<counter><suffix>` of a hash. */
export interface FieldGroup {
    readonly suffix: string;
    /** Where they count when the hash has no room for further names; the suffix itself where that cannot be. */
    readonly otherSuffix: string;
    readonly counts: Increments;
}
/** A tally as fields: those without a name first. */
export declare function fieldGroups({ counts, byModel, byProvider }: Tally): readonly FieldGroup[];
/** A hash as a tally; fields that are none of ours are left out. */
export declare function tallyOfFields(fields: Readonly<Record<string, string>>): Tally;
