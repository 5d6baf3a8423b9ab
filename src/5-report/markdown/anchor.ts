/** An id that HTML takes and links can name. */
export function anchor(id: string): string {
  return id.replace(/[^\w-]+/g, '-')
}

/** Where a group stands in the report. */
export function groupAnchor(id: string): string {
  return anchor(`group-${id}`)
}
