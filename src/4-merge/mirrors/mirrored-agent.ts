import type {Agent, Rule} from '../../model.js'

/** What a mirror is compared by; its rules need not be read further. */
export type MirroredAgent = Pick<Agent, 'file' | 'format' | 'name' | 'frontMatter'> & {readonly rules: readonly Omit<Rule, 'statements'>[]}
