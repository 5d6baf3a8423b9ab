import type {Activity} from './activities/activity.js'
import {conductActivities} from './activities/conduct.js'
import {judgmentActivities} from './activities/judgment.js'
import {operationActivities} from './activities/operations.js'
import {workActivities} from './activities/work.js'

/** All that an agent may be for or not, by what it does: the work itself, the world around it, its conduct, its judgment. */
export const activities: readonly Activity[] = [...workActivities, ...operationActivities, ...conductActivities, ...judgmentActivities]
