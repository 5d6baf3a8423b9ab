/** The text of both members by their names. */
export function heavyGroup(kind: string, count: number): Readonly<Record<string, string>>
