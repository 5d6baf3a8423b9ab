import {visibleText} from '../../../util/visible-text.js'
import {element} from './element.js'

/** A line at the foot of the page that says what happened elsewhere. */
interface Notice {
  /** Says it; with `act`, which shows what has changed, once the reader wants to. */
  readonly show: (words: string, act?: () => void) => void
  readonly hide: () => void
}

/** Makes the line, hidden at first. */
export function createNotice(): Notice {
  const words = element('span', {role: 'status'})
  const button = element('button', {type: 'button'})
  const root = element('div', {class: 'notice', id: 'notice'}, words, button)
  root.hidden = true
  document.body.append(root)
  let click = () => {}
  button.addEventListener('click', () => click())
  const hide = () => {
    root.hidden = true
  }
  return {
    hide,
    show: (text, act) => {
      root.hidden = false
      words.textContent = visibleText(text)
      button.textContent = act ? 'Show it' : 'Close'
      click = act ?? hide
    }
  }
}
