/** How many days lie between one time and the next. */
export const intervalWords: ReadonlyMap<string, number> = new Map([
  ['hourly', 1 / 24],
  ['hour', 1 / 24],
  ['daily', 1],
  ['nightly', 1],
  ['day', 1],
  ['night', 1],
  ['weekly', 7],
  ['week', 7],
  ['fortnightly', 14],
  ['fortnight', 14],
  ['monthly', 30],
  ['month', 30],
  ['quarterly', 90],
  ['quarter', 90],
  ['yearly', 365],
  ['annually', 365],
  ['year', 365]
])

/** To test a restore and to verify one is the same; to replace a filter and to inspect it are two things. */
export const checkingVerbs: ReadonlySet<string> = new Set(
  'test verify check inspect review validate audit examine run perform conduct monitor assess evaluate'.split(' ')
)
