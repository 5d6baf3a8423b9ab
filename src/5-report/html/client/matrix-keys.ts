/** One stop of the Tab key for a picture of pairs; the arrow keys go from cell to cell. */
export function matrixKeys(svg: SVGSVGElement): void {
  const cells = [...svg.querySelectorAll<SVGAElement>('a[data-at]')].map((link) => {
    const [column = 0, row = 0] = (link.dataset.at ?? '').split(' ').map(Number)
    return {link, column, row}
  })
  for (const [index, {link}] of cells.entries()) link.setAttribute('tabindex', index === 0 ? '0' : '-1')
  svg.addEventListener('keydown', (event) => {
    const [right, down] = steps[event.key] ?? [0, 0]
    const now = cells.find(({link}) => link === document.activeElement)
    if (!now || (right === 0 && down === 0)) return
    event.preventDefault()
    const next = nearest(cells, now, right, down)
    if (!next) return
    now.link.setAttribute('tabindex', '-1')
    next.link.setAttribute('tabindex', '0')
    next.link.focus()
  })
}

interface Cell {
  readonly link: SVGAElement
  readonly column: number
  readonly row: number
}

const steps: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1]
}

/** The closest cell that lies in this direction; one in the same row or column comes first. */
function nearest(cells: readonly Cell[], from: Cell, right: number, down: number): Cell | undefined {
  let best: {readonly cell: Cell; readonly far: number} | undefined
  for (const cell of cells) {
    const ahead = (cell.column - from.column) * right + (cell.row - from.row) * down
    if (ahead <= 0) continue
    const aside = Math.abs((cell.column - from.column) * down) + Math.abs((cell.row - from.row) * right)
    const far = ahead + aside * 20
    if (!best || far < best.far) best = {cell, far}
  }
  return best?.cell
}
