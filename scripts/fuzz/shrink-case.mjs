/** Tries of a case that ends at once, and of one that has to be waited for. */
const mostTries = {failed: 600, died: 60, hung: 12}

/** The smallest case found that fails in the same way: fewer files, then fewer lines. */
export async function shrinkCase(given, answer, run) {
  let [smallest, left] = [given, mostTries[answer.how]]
  const wanted = kindOf(answer)
  const fails = async (files) => {
    if (left-- <= 0) return false
    const tried = {...smallest, files}
    if (kindOf(await run(tried)) !== wanted) return false
    smallest = tried
    return true
  }
  for (let at = smallest.files.length - 1; at >= 0; at--) if (smallest.files.length > 1) await fails(smallest.files.toSpliced(at, 1))
  for (let at = 0; at < smallest.files.length; at++) {
    for (let size = 64; size >= 1; size = Math.floor(size / 2)) {
      for (let from = 0; from < linesOf(smallest, at).length; ) {
        const lines = linesOf(smallest, at).toSpliced(from, size)
        const file = {...smallest.files[at], text: lines.join('\n')}
        if (!(await fails(smallest.files.with(at, file)))) from += size
      }
    }
  }
  return smallest
}

const linesOf = ({files}, at) => files[at].text.split('\n')

/** Two faults are one where they differ in names, numbers and quotes only. */
export function kindOf({how, fault = ''}) {
  return `${how} ${fault
    .split('\n')
    .slice(0, 2)
    .join(' ')
    .replace(/"[^"]*"|`[^`]*`|'[^']*'/g, '…')
    .replace(/\d+/g, 'n')
    .slice(0, 160)}`
}
