/**
 * The commonest small words of other languages that are no English words. An agent in which more of these stand than English ones
 * is not in English, and what it shares with another one may be no more than its language.
 */
export const foreignWords: ReadonlySet<string> = new Set(
  `el la los las del que para una por con como sus más también cuando este esta
   der das und nicht mit ist für auf dem den ein eine einer werden bei sich auch oder
   les des une pour dans est pas avec sur par aux ce cette vous qui doit
   não uma dos das pela pelo são você ao mais deve
   il gli che di della delle sono nel questo devi
   het een van voor met niet zijn wordt
   i w na nie się jest oraz dla lub
   ve bir bu için ile olarak
   och att som är inte med`
    .trim()
    .split(/\s+/)
    // English uses these too.
    .filter((word) => !['i', 'w', 'den', 'con', 'par', 'les', 'la', 'die', 'van', 'met', 'il', 'di'].includes(word))
)
