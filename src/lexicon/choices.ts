import {apiAnswerChoices} from './choices/api-answers.js'
import {apiDesignChoices} from './choices/api-design.js'
import {architectureChoices} from './choices/architecture.js'
import {backEndChoices} from './choices/back-end.js'
import type {ChoiceSlot} from './choices/choice-slot.js'
import {codeStyleChoices} from './choices/code-style.js'
import {conductChoices} from './choices/conduct.js'
import {dataChoices} from './choices/data.js'
import {databaseDesignChoices} from './choices/database-design.js'
import {databaseChoices} from './choices/databases.js'
import {frontEndChoices} from './choices/front-end.js'
import {frontEndFrameworkChoices} from './choices/front-end-frameworks.js'
import {reactChoices} from './choices/front-end-react.js'
import {gitChoices} from './choices/git.js'
import {infrastructureChoices} from './choices/infrastructure.js'
import {javascriptChoices} from './choices/javascript.js'
import {javascriptStyleChoices} from './choices/javascript-style.js'
import {pythonChoices} from './choices/python.js'
import {pythonStyleChoices} from './choices/python-style.js'
import {securityChoices} from './choices/security.js'
import {serviceChoices} from './choices/services.js'
import {testingChoices} from './choices/testing.js'
import {testingToolChoices} from './choices/testing-tools.js'
import {writingChoices} from './choices/writing.js'

/** Every purpose for which one thing is picked, by trade. */
export const choiceSlots: readonly ChoiceSlot[] = [
  ...dataChoices,
  ...databaseChoices,
  ...databaseDesignChoices,
  ...javascriptChoices,
  ...javascriptStyleChoices,
  ...pythonChoices,
  ...pythonStyleChoices,
  ...testingChoices,
  ...testingToolChoices,
  ...frontEndChoices,
  ...frontEndFrameworkChoices,
  ...reactChoices,
  ...backEndChoices,
  ...serviceChoices,
  ...apiDesignChoices,
  ...apiAnswerChoices,
  ...securityChoices,
  ...architectureChoices,
  ...infrastructureChoices,
  ...gitChoices,
  ...codeStyleChoices,
  ...writingChoices,
  ...conductChoices
]
