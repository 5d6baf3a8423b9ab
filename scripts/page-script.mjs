import {build} from 'rolldown'

/** The script of the report's pages, in one piece that a page can hold. */
export async function pageScript(root) {
  const {output} = await build({
    cwd: root,
    input: './src/5-report/html/client/main.ts',
    platform: 'browser',
    plugins: [yamlAtOnce],
    write: false,
    output: {format: 'iife', minify: true}
  })
  // Written so, a text of the script cannot end the element that holds it.
  return output[0].code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
}

/** The command loads `yaml` when it is first needed; a page has nothing to load it from and holds it. */
const yamlAtOnce = {
  name: 'yaml-at-once',
  load(id) {
    return id.endsWith('/util/load-later.ts') ? "import * as yaml from 'yaml'\nexport const loadLater = () => () => yaml\n" : undefined
  }
}
