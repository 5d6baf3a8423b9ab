/** Of the layout of a baseline file. */
export const baselineVersion = 1
