/** What the command says to the shell. Ctrl-C needs no row: the default ends at once, even in the middle of long work, and gives 130. */
export const exitCodes = {
  /** Done, or nothing found. */
  fine: 0,
  /** `check` found duplicates or conflicts. */
  findings: 1,
  /** Wrong usage, nothing readable, nowhere to write; also a defect of the tool. */
  trouble: 2
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
