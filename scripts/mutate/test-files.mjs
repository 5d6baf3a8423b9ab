import {resolve} from 'node:path'
import {globSync} from 'tinyglobby'

/** No part in parsing, comparing or merging, or other processes, or too slow for what they find. */
const others =
  'apply*,bench-generator,bin,cache,check*,choices,choices-of-trades,ci-recipes,cli,config,docs,examples,give-back,hosts-*,html,init,mentions,paths,progress,read,record,report,resolve-command,review,verify-and-status,write-*'

/** The tests that `npm run mutate` takes. */
export function testFiles(globs) {
  return globSync(globs, {ignore: [`test/{${others}}.test.ts`]})
    .sort()
    .map((file) => resolve(file))
}
