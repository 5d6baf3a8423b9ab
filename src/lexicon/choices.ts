import {architectureChoices} from './choices/architecture.js'
import {backEndChoices} from './choices/back-end.js'
import {businessChoices} from './choices/business.js'
import type {ChoiceSlot} from './choices/choice-slot.js'
import {codeStyleChoices} from './choices/code-style.js'
import {conductChoices} from './choices/conduct.js'
import {dataChoices} from './choices/data.js'
import {debuggingChoices} from './choices/debugging.js'
import {designChoices} from './choices/design.js'
import {frontEndChoices} from './choices/front-end.js'
import {gitChoices} from './choices/git.js'
import {infrastructureChoices} from './choices/infrastructure.js'
import {javascriptChoices} from './choices/javascript.js'
import {marketingChoices} from './choices/marketing.js'
import {migrationChoices} from './choices/migration.js'
import {performanceChoices} from './choices/performance.js'
import {productChoices} from './choices/product.js'
import {promptingChoices} from './choices/prompting.js'
import {pythonChoices} from './choices/python.js'
import {researchChoices} from './choices/research.js'
import {reviewChoices} from './choices/review.js'
import {securityChoices} from './choices/security.js'
import {testingChoices} from './choices/testing.js'
import {writingChoices} from './choices/writing.js'

/** Every purpose for which one thing is picked, by trade. */
export const choiceSlots: readonly ChoiceSlot[] = [
  ...dataChoices,
  ...javascriptChoices,
  ...pythonChoices,
  ...testingChoices,
  ...frontEndChoices,
  ...backEndChoices,
  ...securityChoices,
  ...architectureChoices,
  ...infrastructureChoices,
  ...gitChoices,
  ...codeStyleChoices,
  ...writingChoices,
  ...conductChoices,
  ...businessChoices,
  ...debuggingChoices,
  ...designChoices,
  ...marketingChoices,
  ...migrationChoices,
  ...performanceChoices,
  ...productChoices,
  ...promptingChoices,
  ...researchChoices,
  ...reviewChoices
]
