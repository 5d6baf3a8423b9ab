const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** The commonest small words of other languages. They tell of no job: else two agents would do one job because they speak one language. */
export const foreignSmallWords: ReadonlySet<string> = new Set(
  list(`el la los las del que para una por con como sus más también cuando este esta se en un lo al su ser hay muy cada todo todos toda
    todas sin sobre desde hasta donde debe deben puede pueden pero ya porque sí ni si son
    der das und nicht mit ist für auf dem den ein eine einer werden bei sich auch oder die wird im zu zum zur von vom vor nach aus wie
    wenn nur noch als dass des einen einem eines durch über unter kann können muss müssen soll sollen sie ihr sind haben
    jede jeder jedes jedem jeden kein keine keinen dann immer nie diese dieser dieses bevor
    les des une pour dans est pas avec sur par aux ce cette vous qui doit le de et ou du au ne sont sans toujours jamais chaque
    tous toute toutes être avant après comme votre vos leur leurs
    não uma dos das pela pelo são você ao mais deve da em um os sempre nunca
    il gli che di della delle sono nel questo devi per non dei alla ogni
    het een van voor met niet zijn wordt te op aan bij ook altijd nooit
    i w na nie się jest oraz dla lub do po przed każdy zawsze nigdy
    ve bir bu için ile olarak her önce sonra
    och att som är inte med ett på av före efter alltid aldrig`)
)

/** Of these English or code makes use too, so that they tell no language. */
const ambiguous = list(`i w den con par les la die van met il di se en un lo al si son sin per non ni im do de te le et ou du au ne da em
  um os op aan po na bu her av`)

/**
 * Small words that no English text has. An agent in which more of these stand than English ones is not in English, and what it shares
 * with another one may be no more than its language.
 */
export const foreignWords: ReadonlySet<string> = new Set([...foreignSmallWords].filter((word) => !ambiguous.includes(word)))
