export const LEVEL_STEP = 0.5
export const WORDS_BY_LEVEL: readonly string[] = ['', '', '', '', '', '', '', '', '', '', '', '', '']
