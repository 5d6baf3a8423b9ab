/** So many frames at most: a report that still moves then is being changed by its reader. */
const mostFrames = 10

/** Puts an element at the top. What lies above is laid out only as it comes into sight, and moves it: this looks again until it rests. */
export function scrollTo(target: Element, frames = mostFrames): void {
  target.scrollIntoView({block: 'start'})
  const {top} = target.getBoundingClientRect()
  if (frames === 0) return
  requestAnimationFrame(() => {
    if (Math.abs(target.getBoundingClientRect().top - top) > 1 || frames > mostFrames - 2) scrollTo(target, frames - 1)
  })
}
