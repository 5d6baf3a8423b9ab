import {androidChoices} from './choices/android.js'
import {apiAnswerChoices} from './choices/api-answers.js'
import {apiDesignChoices} from './choices/api-design.js'
import {architectureChoices} from './choices/architecture.js'
import {backEndChoices} from './choices/back-end.js'
import {blockchainChoices} from './choices/blockchain.js'
import {businessChoices} from './choices/business.js'
import {cppChoices} from './choices/c-cpp.js'
import type {ChoiceSlot} from './choices/choice-slot.js'
import {cmsChoices} from './choices/cms.js'
import {codeStyleChoices} from './choices/code-style.js'
import {conductChoices} from './choices/conduct.js'
import {dataChoices} from './choices/data.js'
import {dataEngineeringChoices} from './choices/data-engineering.js'
import {databaseDesignChoices} from './choices/database-design.js'
import {databaseChoices} from './choices/databases.js'
import {debuggingChoices} from './choices/debugging.js'
import {designChoices} from './choices/design.js'
import {desktopChoices} from './choices/desktop.js'
import {dotnetChoices} from './choices/dotnet.js'
import {embeddedChoices} from './choices/embedded.js'
import {frontEndChoices} from './choices/front-end.js'
import {frontEndFrameworkChoices} from './choices/front-end-frameworks.js'
import {reactChoices} from './choices/front-end-react.js'
import {functionalChoices} from './choices/functional.js'
import {gameChoices} from './choices/games.js'
import {gitChoices} from './choices/git.js'
import {goChoices} from './choices/go.js'
import {infrastructureChoices} from './choices/infrastructure.js'
import {javaKotlinChoices} from './choices/java-kotlin.js'
import {javascriptChoices} from './choices/javascript.js'
import {javascriptStyleChoices} from './choices/javascript-style.js'
import {llmAppChoices} from './choices/llm-apps.js'
import {machineLearningChoices} from './choices/machine-learning.js'
import {marketingChoices} from './choices/marketing.js'
import {migrationChoices} from './choices/migration.js'
import {mobileChoices} from './choices/mobile-cross.js'
import {performanceChoices} from './choices/performance.js'
import {phpChoices} from './choices/php.js'
import {presentationChoices} from './choices/presentation.js'
import {productChoices} from './choices/product.js'
import {promptingChoices} from './choices/prompting.js'
import {pythonChoices} from './choices/python.js'
import {pythonStyleChoices} from './choices/python-style.js'
import {researchChoices} from './choices/research.js'
import {reviewChoices} from './choices/review.js'
import {rubyChoices} from './choices/ruby.js'
import {rustChoices} from './choices/rust.js'
import {scientificChoices} from './choices/scientific.js'
import {securityChoices} from './choices/security.js'
import {serviceChoices} from './choices/services.js'
import {shellChoices} from './choices/shell.js'
import {swiftChoices} from './choices/swift-ios.js'
import {testingChoices} from './choices/testing.js'
import {testingToolChoices} from './choices/testing-tools.js'
import {writingChoices} from './choices/writing.js'

/** Every purpose for which one thing is picked, by trade. */
export const choiceSlots: readonly ChoiceSlot[] = [
  ...androidChoices,
  ...apiAnswerChoices,
  ...apiDesignChoices,
  ...architectureChoices,
  ...backEndChoices,
  ...blockchainChoices,
  ...businessChoices,
  ...cppChoices,
  ...cmsChoices,
  ...codeStyleChoices,
  ...conductChoices,
  ...dataChoices,
  ...dataEngineeringChoices,
  ...databaseDesignChoices,
  ...databaseChoices,
  ...debuggingChoices,
  ...designChoices,
  ...desktopChoices,
  ...dotnetChoices,
  ...embeddedChoices,
  ...frontEndChoices,
  ...frontEndFrameworkChoices,
  ...reactChoices,
  ...functionalChoices,
  ...gameChoices,
  ...gitChoices,
  ...goChoices,
  ...infrastructureChoices,
  ...javaKotlinChoices,
  ...javascriptChoices,
  ...javascriptStyleChoices,
  ...llmAppChoices,
  ...machineLearningChoices,
  ...marketingChoices,
  ...migrationChoices,
  ...mobileChoices,
  ...performanceChoices,
  ...phpChoices,
  ...presentationChoices,
  ...productChoices,
  ...promptingChoices,
  ...pythonChoices,
  ...pythonStyleChoices,
  ...researchChoices,
  ...reviewChoices,
  ...rubyChoices,
  ...rustChoices,
  ...scientificChoices,
  ...securityChoices,
  ...serviceChoices,
  ...shellChoices,
  ...swiftChoices,
  ...testingChoices,
  ...testingToolChoices,
  ...writingChoices
]
