import picocolors from 'picocolors'

/** How text for a terminal is to look. */
export interface TerminalStyle {
  readonly colors: boolean
  readonly verbose: boolean
  /** The folder that the result is written to. */
  readonly out: string
  /** The agents were named to be one group, alike or not. */
  readonly isExact?: boolean
}

/** The functions that color text, or leave it as it is. */
export type Palette = ReturnType<typeof picocolors.createColors>

/** The colors of a style. */
export function palette({colors}: Pick<TerminalStyle, 'colors'>): Palette {
  return picocolors.createColors(colors)
}

/** A severity in its color, padded so that what follows stands in one column. */
export function severityLabel(severity: 'error' | 'warning' | 'info', paint: Palette): string {
  const color = {error: paint.red, warning: paint.yellow, info: paint.cyan}[severity]
  return color((severity === 'info' ? 'note' : severity).padEnd(7))
}
