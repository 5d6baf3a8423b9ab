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
  ...asked(securityChoices),
  ...asked(architectureChoices),
  ...asked(infrastructureChoices),
  ...asked(gitChoices),
  ...asked(codeStyleChoices),
  ...asked(writingChoices),
  ...asked(conductChoices),
  ...asked(businessChoices),
  ...asked(debuggingChoices),
  ...asked(designChoices),
  ...asked(marketingChoices),
  ...asked(migrationChoices),
  ...asked(performanceChoices),
  ...asked(productChoices),
  ...asked(promptingChoices),
  ...asked(researchChoices),
  ...asked(reviewChoices)
]

/** Trades whose agents list what they know: only what one asks for counts, unless a row says otherwise. */
function asked(slots: readonly ChoiceSlot[]): readonly ChoiceSlot[] {
  return slots.map((slot) => ({asked: true, ...slot}))
}
