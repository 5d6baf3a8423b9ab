/** What the command says to the shell. */
export const exitCodes = {
  /** Done, or nothing found. */
  fine: 0,
  /** `check` found duplicates or conflicts. */
  findings: 1,
  /** Wrong usage, nothing readable, nowhere to write; also a defect of the tool. */
  trouble: 2,
  /** Ctrl-C, where a question waits for an answer. Elsewhere the process ends at once, even in the middle of long work, with this code. */
  stopped: 130
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
