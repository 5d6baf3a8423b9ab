/** Who speaks of an attack names it: "look for …", "attempts such as …". */
export const citingWords =
  /\b(?:look(?:s|ing)? for|detect\w{0,5}|flag\w{0,4}|watch(?:ing)? (?:for|out)|such as|e\.g|for example|examples?|attack\w{0,4}|injection\w{0,2}|inject|malicious|attempt\w{0,3}|adversarial|jailbreak\w{0,4}|suspicious|scan\w{0,4}|patterns?|payloads?|phrases?|test (?:case|prompt|input)s?|red[- ]?team\w{0,4}|resist\w{0,4}|anti-?patterns?|vulnerab\w{0,9}|threat\w{0,3}|bad|wrong|avoid|never|forbidden|dangerous|risk\w{0,3}|insecure|grep|rg)\b|❌|🚫|⚠/i

/** What stands right after it is forbidden, or guarded against. */
export const negatesBefore =
  /\b(?:never|not|no|refus\w{1,3}|rather than|instead of|avoid\w{0,3}|against|prevent\w{0,3}|cannot|forbid\w{0,5}|prohibit\w{0,3}|block\w{0,3}|reject\w{0,3}|stop\w{0,4}|den(?:y|ies))\b[^.;:!?\n]{0,80}$|n['’]t\b[^.;:!?\n]{0,80}$/i

/** "Never forget to …" and "not only …" ask for it. */
export const turnsBack =
  /\b(?:forget|fail|hesitat\w|neglect|omit|miss|only|just|matter|problem|so|but|then|therefore|doubt|delay)\b[^.;:!?\n]{0,40}$/i

/** A mark before what is wrong. */
export const marksWrong = /[❌🚫✗✘⛔]/u

/** A heading over what is not to be done. */
export const forbidsBelow =
  /^#{1,6} .*\b(?:don['’]?ts?|do not|never|avoid|anti-?patterns?|not to do|mistakes|forbidden|prohibited|red flags|out of scope|pitfalls|won['’]t|must not)\b/i

/** A line that leads in what is not to be done. */
export const forbidsList =
  /^\W{0,6}(?:never|do not|don['’]?ts?|avoid|forbidden|prohibited|must not|not allowed|anti-?patterns?)\b[^.]{0,40}:\W{0,4}$/i
