const bulletStart = /^(?:[-*+]|\d+[.)])\s/
const headingStart = /^(#{1,6})\s/
const fence = /^\s*(?:```|~~~)/

/** A definition as lines of front matter and chapters of items; an item is a heading, a bullet with what hangs on it, a block of code or a paragraph. */
export function cutText(text) {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1
  return {front: lines.slice(0, end + 1), chapters: cutChapters(cutItems(lines.slice(end + 1)))}
}

function cutItems(lines) {
  const items = []
  let item
  let fenced = false
  for (const line of lines) {
    if (!fenced && line.trim() === '') {
      if (item !== undefined) item.gap = true
      continue
    }
    const kind = kindOf(line)
    if (!fenced && startsItem(item, kind, line)) {
      item = {kind, lines: [], gap: false}
      items.push(item)
    } else if (!fenced && item.gap) item.lines.push('')
    if (!fenced) item.gap = false
    item.lines.push(line)
    if (fence.test(line)) fenced = !fenced
  }
  return items
}

function kindOf(line) {
  if (headingStart.test(line)) return 'heading'
  if (bulletStart.test(line)) return 'bullet'
  return fence.test(line) ? 'code' : 'text'
}

function startsItem(item, kind, line) {
  if (item === undefined || kind === 'heading' || kind === 'bullet' || item.kind === 'heading') return true
  if (item.kind === 'bullet' && /^\s/.test(line)) return false
  return item.gap || kind === 'code' || item.kind === 'code'
}

/** Chapters start at the highest heading that stands more than once; a title alone is no chapter. */
function cutChapters(items) {
  const levels = items.filter(({kind}) => kind === 'heading').map(({lines}) => headingStart.exec(lines[0])[1].length)
  const level = [1, 2, 3, 4, 5, 6].find((depth) => levels.filter((other) => other === depth).length > 1)
  const chapters = [[]]
  for (const item of items) {
    if (item.kind === 'heading' && headingStart.exec(item.lines[0])[1].length === level) chapters.push([])
    chapters.at(-1).push(item)
  }
  return chapters
}
