import {apiAnswerChoices} from './choices/api-answers.js'
import {apiDesignChoices} from './choices/api-design.js'
import {architectureChoices} from './choices/architecture.js'
import {backEndChoices} from './choices/back-end.js'
import {businessChoices} from './choices/business.js'
import type {ChoiceSlot} from './choices/choice-slot.js'
import {codeStyleChoices} from './choices/code-style.js'
import {conductChoices} from './choices/conduct.js'
import {dataChoices} from './choices/data.js'
import {databaseDesignChoices} from './choices/database-design.js'
import {databaseChoices} from './choices/databases.js'
import {debuggingChoices} from './choices/debugging.js'
import {designChoices} from './choices/design.js'
import {frontEndChoices} from './choices/front-end.js'
import {frontEndFrameworkChoices} from './choices/front-end-frameworks.js'
import {reactChoices} from './choices/front-end-react.js'
import {gitChoices} from './choices/git.js'
import {infrastructureChoices} from './choices/infrastructure.js'
import {javascriptChoices} from './choices/javascript.js'
import {javascriptStyleChoices} from './choices/javascript-style.js'
import {marketingChoices} from './choices/marketing.js'
import {migrationChoices} from './choices/migration.js'
import {performanceChoices} from './choices/performance.js'
import {presentationChoices} from './choices/presentation.js'
import {productChoices} from './choices/product.js'
import {promptingChoices} from './choices/prompting.js'
import {pythonChoices} from './choices/python.js'
import {pythonStyleChoices} from './choices/python-style.js'
import {researchChoices} from './choices/research.js'
import {reviewChoices} from './choices/review.js'
import {securityChoices} from './choices/security.js'
import {serviceChoices} from './choices/services.js'
import {testingChoices} from './choices/testing.js'
import {testingToolChoices} from './choices/testing-tools.js'
import {writingChoices} from './choices/writing.js'

/** Every purpose for which one thing is picked, by trade. */
export const choiceSlots: readonly ChoiceSlot[] = [
  ...apiAnswerChoices,
  ...apiDesignChoices,
  ...architectureChoices,
  ...backEndChoices,
  ...businessChoices,
  ...codeStyleChoices,
  ...conductChoices,
  ...dataChoices,
  ...databaseDesignChoices,
  ...databaseChoices,
  ...debuggingChoices,
  ...designChoices,
  ...frontEndChoices,
  ...frontEndFrameworkChoices,
  ...reactChoices,
  ...gitChoices,
  ...infrastructureChoices,
  ...javascriptChoices,
  ...javascriptStyleChoices,
  ...marketingChoices,
  ...migrationChoices,
  ...performanceChoices,
  ...presentationChoices,
  ...productChoices,
  ...promptingChoices,
  ...pythonChoices,
  ...pythonStyleChoices,
  ...researchChoices,
  ...reviewChoices,
  ...securityChoices,
  ...serviceChoices,
  ...testingChoices,
  ...testingToolChoices,
  ...writingChoices
]
