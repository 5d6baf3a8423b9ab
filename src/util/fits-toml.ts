/** Whether TOML has a value as it is: it has no `null`, and its readers know no number that JSON or a double does not hold exactly. */
export function fitsToml(value: unknown): boolean {
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0) && (!Number.isInteger(value) || Number.isSafeInteger(value))
  if (Array.isArray(value)) return value.every(fitsToml)
  return typeof value === 'object' ? value !== null && Object.values(value).every(fitsToml) : value !== undefined
}
