import {loadLater} from '../../util/load-later.js'

/** What scripts/build.mjs makes of `client/` and `style/`. */
interface PageAssets {
  readonly script: string
  readonly style: string
}

/** The script and the style that a page holds; few runs write one, so they are loaded when they are asked for. */
export const pageAssets: () => PageAssets = loadLater<PageAssets>('#page-assets')
