/** The name of a file that stands for standard input, or output. */
export const STANDARD = '-'

/** What a file to read is called in messages. */
export function inputName(file: string): string {
  return file === STANDARD ? 'standard input' : file
}
