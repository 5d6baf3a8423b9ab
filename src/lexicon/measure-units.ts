const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Stems of units that measure many things; any other noun is counted for one thing only: two numbers of replicas speak of one question. */
export const measureUnits: ReadonlySet<string> = new Set(
  list(`% percent ms millisecond sec second min minut hour hr h day week month year s m kb mb gb tb byte bit k px pixel rem em vh vw pt dpi
    character char word line token sentenc paragraph page item point time x fold user dollar usd eur cent step level option thing
    file exampl column row case part section bullet element valu number count degre fp rp rps qp iop req request hz khz mhz ghz cpu core
    watt volt meter metre cm mm km gram kg issu test agent phase stage star interval`)
)

/** Numbers after these name one of a series and count nothing: "Phase 2". */
export const seriesNouns: ReadonlySet<string> = new Set(
  list(`phase step level tier section part chapter priority week day sprint option example rule figure table stage round task issue
    appendix article type class layer pattern principle question agent category item point month quarter year version page line test
    case scenario iteration milestone release grade severity tip note lesson module unit block area pillar group batch wave cycle
    score rank size worker user team row column error status code port`)
)

/** Words that stand before an amount, also at the start of a sentence: what follows is no version. */
export const beforeAmounts: ReadonlySet<string> = new Set(
  list(`max maximum minimum min top at up under over about around every within of the first last only no exactly limit limits below above
    between than by to in is from`)
)
