import {architectureChoices} from './choices/architecture.js'
import {backEndChoices} from './choices/back-end.js'
import type {ChoiceSlot} from './choices/choice-slot.js'
import {codeStyleChoices} from './choices/code-style.js'
import {conductChoices} from './choices/conduct.js'
import {dataChoices} from './choices/data.js'
import {frontEndChoices} from './choices/front-end.js'
import {gitChoices} from './choices/git.js'
import {infrastructureChoices} from './choices/infrastructure.js'
import {javascriptChoices} from './choices/javascript.js'
import {presentationChoices} from './choices/presentation.js'
import {pythonChoices} from './choices/python.js'
import {securityChoices} from './choices/security.js'
import {testingChoices} from './choices/testing.js'
import {writingChoices} from './choices/writing.js'
import {androidChoices} from './choices/android.js'
import {blockchainChoices} from './choices/blockchain.js'
import {cppChoices} from './choices/c-cpp.js'
import {cmsChoices} from './choices/cms.js'
import {dataEngineeringChoices} from './choices/data-engineering.js'
import {desktopChoices} from './choices/desktop.js'
import {dotnetChoices} from './choices/dotnet.js'
import {embeddedChoices} from './choices/embedded.js'
import {functionalChoices} from './choices/functional.js'
import {gameChoices} from './choices/games.js'
import {goChoices} from './choices/go.js'
import {javaKotlinChoices} from './choices/java-kotlin.js'
import {llmAppChoices} from './choices/llm-apps.js'
import {machineLearningChoices} from './choices/machine-learning.js'
import {mobileChoices} from './choices/mobile-cross.js'
import {phpChoices} from './choices/php.js'
import {rubyChoices} from './choices/ruby.js'
import {rustChoices} from './choices/rust.js'
import {scientificChoices} from './choices/scientific.js'
import {shellChoices} from './choices/shell.js'
import {swiftChoices} from './choices/swift-ios.js'

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
  ...presentationChoices,
  ...androidChoices,
  ...blockchainChoices,
  ...cppChoices,
  ...cmsChoices,
  ...dataEngineeringChoices,
  ...desktopChoices,
  ...dotnetChoices,
  ...embeddedChoices,
  ...functionalChoices,
  ...gameChoices,
  ...goChoices,
  ...javaKotlinChoices,
  ...llmAppChoices,
  ...machineLearningChoices,
  ...mobileChoices,
  ...phpChoices,
  ...rubyChoices,
  ...rustChoices,
  ...scientificChoices,
  ...shellChoices,
  ...swiftChoices
]
