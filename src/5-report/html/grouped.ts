/** A number with its thousands apart: `12,345`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,7}$)/g, ',')
}
