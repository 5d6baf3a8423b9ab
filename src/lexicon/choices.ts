import {apiDesignChoices} from './choices/api-design.js'
import {architectureChoices} from './choices/architecture.js'
import {backEndChoices} from './choices/back-end.js'
import type {ChoiceSlot} from './choices/choice-slot.js'
import {codeStyleChoices} from './choices/code-style.js'
import {conductChoices} from './choices/conduct.js'
import {dataChoices} from './choices/data.js'
import {databaseChoices} from './choices/databases.js'
import {frontEndChoices} from './choices/front-end.js'
import {gitChoices} from './choices/git.js'
import {infrastructureChoices} from './choices/infrastructure.js'
import {javascriptChoices} from './choices/javascript.js'
import {pythonChoices} from './choices/python.js'
import {securityChoices} from './choices/security.js'
import {testingChoices} from './choices/testing.js'
import {writingChoices} from './choices/writing.js'

/** Every purpose for which one thing is picked, by trade. */
export const choiceSlots: readonly ChoiceSlot[] = [
  ...dataChoices,
  ...databaseChoices,
  ...javascriptChoices,
  ...pythonChoices,
  ...testingChoices,
  ...frontEndChoices,
  ...backEndChoices,
  ...apiDesignChoices,
  ...securityChoices,
  ...architectureChoices,
  ...infrastructureChoices,
  ...gitChoices,
  ...codeStyleChoices,
  ...writingChoices,
  ...conductChoices
]
