export const BIAS: number = -20
export const WEIGHTS: readonly number[] = [24]
