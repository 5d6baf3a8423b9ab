const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Base forms that open an instruction. A clause that starts with one of them asks for something; after a comma it is a clause of its own. */
export const verbs: ReadonlySet<string> = new Set(
  list(`accept achieve acknowledge act adapt add address adhere adjust adopt advise advocate aggregate aim alert align allow alphabetize always
    analyse analyze annotate answer anticipate append apply approve architect archive ask assert assess assign assist assume attach audit
    authenticate authorize automate avoid await balance ban base batch be begin benchmark block break bring bubble build bump bundle cache
    calculate call capture catch categorize centralize challenge change characterize check choose cite clarify classify clean close
    coach collaborate collect combine come comment commit communicate compare compile complete compose compress compute conclude
    conduct configure confirm connect consider consolidate construct consult contain containerize continue control convert coordinate
    copy correct correlate cover craft create critique customize cut debounce debug declare decompose decouple deduplicate default
    defer define delegate delete deliver demand demonstrate denormalize deploy deprecate derive describe design destructure detail detect
    determine develop diagnose diagram differentiate disable discard disclose discuss display distinguish distribute do document
    don't draft drive drop echo edit elaborate eliminate embed embrace emit emphasize employ enable encapsulate encourage encrypt end
    enforce engage enhance ensure enter enumerate escalate escape establish estimate evaluate examine exclude execute exercise exit
    expand expect explain explore export expose express extend extract facilitate fail fetch fill filter finalize find finish fix flag
    focus follow forbid format foster free gather generate get give go govern group guarantee guard guide handle hand hash help hide
    highlight hoist hold hydrate identify ignore illustrate implement import improve include incorporate increase index indicate inform
    inherit initialize inject inline insert inspect install instrument integrate interpret introduce invalidate investigate invoke
    involve isolate iterate join judge justify keep kill label launch lead learn leave let leverage lift limit link lint list listen
    load localize locate lock log look lower maintain make manage map mark match maximize measure memoize mention merge migrate mimic
    minimize mitigate mock model modify monitor move mutate name narrate never normalize note notify number obey observe obtain offer
    omit open operate optimize orchestrate order organize output outline override overwrite own package paginate parallelize parse
    partition pass patch pause perform persist phase pick pin pinpoint place plan point poll populate post practice predict prefer
    preload prepare present preserve prevent print prioritize probe process produce profile prohibit prompt promote propose protect
    prototype provide provision prune publish pull push put qualify quantify query question quote raise rank re-run reach read rebase
    recheck recognize recommend reconcile record reduce refactor refer reference refine reflect refresh refrain refuse register
    reject rely remember remind remove rename render reorder repeat replace reply report represent reproduce request require research
    reserve resist resolve respect respond restart restore restrict restructure retain retrieve retry return reuse revert review
    revise rewrite roll rotate route run sanitize save scaffold scale scan schedule scope score search secure see seek select send
    separate serialize serve set setup shape share ship show sign simplify simulate sketch skip slice snapshot solve sort speak specify
    split stage stand standardize start state stay step stop store stream strengthen strip strive structure study style submit suggest
    suit summarize supply support surface suspect switch sync synthesize tag tailor take target teach tell terminate test think
    throttle throw tie track trace train transform translate traverse treat triage trigger trim troubleshoot trust try tune turn type
    understand undo unify update upgrade upload use utilise utilize validate verify version view virtualize visualize wait walk warn
    watch weigh wrap write yield
    indent surround acquire apologize appoint bind blend bootstrap brief budget bury carry chain chase compile concatenate consume
    contribute correct count cross-check cut deny depart depict dispatch drain duplicate earn edit empty encode engage erase examine fall feed
    finish forward frame freeze fuzz grant greet grep guess halt hard-code hint honor hook house infer install jot jump leak leave line live
    lower mask match mind mount mute nest note object offload open overload pad page patch pay penalize pin plug pool post preface pretend
    print profile prune purge quarantine quit rank rate reboot rebuild recall recover redact redesign redo redraw reformat refuse regenerate
    reinstall relate release reload relocate rely reopen repair rephrase reset resize respect resume reveal rewind roll sample scrub seal
    seed settle shard shift shorten shrink shut side sign slow smooth snooze sort spawn speed spell spend spread squash stash stick stub
    suffix sum surround swap swear sweep tackle tap tear toggle touch transcribe trap truncate tuck undo unify unlock unpack unroll
    unwrap vary vet vote wait warm whitelist widen win wipe wire withdraw zip
    auto-approve auto-merge double-check force-push hand-edit hard-delete hot-patch rubber-stamp self-approve self-merge soft-delete squash-merge`)
)

/** Asking not to do these is asking to do what follows: "do not skip tests". */
export const negatingVerbs: ReadonlySet<string> = new Set(
  list(`skip omit forget neglect ignore bypass fail miss drop disable suppress lose lack`)
)

/** These ask for the absence of what follows: "avoid globals", "prevent drift". */
export const avoidingVerbs: ReadonlySet<string> = new Set(list(`avoid refrain prevent prohibit ban forbid stop eliminate resist disallow`))

/** What these look for may well be unwanted: "find duplicated code" and "no duplicated code" agree. */
export const seekingVerbs: ReadonlySet<string> = new Set(
  list(`identify detect find flag check look report remove eliminate highlight spot catch reduce refactor test review search scan grep point
    assess analyze examine inspect locate prevent minimize address fix resolve handle watch question challenge automate replace migrate convert simplify clean consolidate limit control`)
)

/** These look at a thing or speak of it; who does one of them has not made it. */
export const lookingVerbs: ReadonlySet<string> = new Set(
  list(`review inspect analyze analyse examine assess audit compare measure monitor document describe explain report list search find identify
    detect locate trace read discuss evaluate investigate diagnose profile benchmark summarize explore verify check confirm`)
)

/** What follows these may be a clause of its own: "ensure all tests are green". */
export const clauseVerbs: ReadonlySet<string> = new Set([
  ...lookingVerbs,
  ...list(`acknowledge assert assume clarify conclude consider declare decide define determine ensure expect guarantee indicate know make mention
    note notice prove recognize remember require say see show specify state suggest tell test think validate`)
])

/** What is done to the things that a label such as `Security tests` lists: there a thing is not the thing itself. */
export const labeledDeeds =
  /\b(?:tests?|testing|audits?|auditing|reviews?|reviewing|monitoring|logging|documentation|migrations?|mocks?|mocking|debugging|metrics|benchmarks?)\s*:?$/i
