/** The path of a file for a host within the output folder: `cursor/planner.md`. */
export function inFolder(file: string): string {
  return file.split('/').slice(-2).join('/')
}
