/** What makes an assertion one about the future. */
export const futureWords = "will 'll ’ll wo would may might could";
/** Of those, the ones that promise when the speaker is the subject. */
export const certainWords = "will 'll ’ll wo";
export const futureAdjectives = "likely unlikely set bound expected going poised certain";
export const firstPerson = "i we";
/** Stand between "we will" and what is promised. */
export const passingWords = "probably not also all just always never now then";
/** After "would": what the speaker wants or thinks now. */
export const wishingWords = "like love prefer rather hate say think suggest argue add hope want imagine";
/** After "it would … unless": what befalls one, which is no threat. */
export const noDeedVerbs =
  "be have lose need not become remain die fail suffer face run struggle like prefer probably likely";
/** Open a condition; the first two only when a clause follows. */
export const conditionWords = "if unless";
/** After these "if" opens no condition: "asked if", "as if", "even if". */
export const noConditionAfter =
  "as ask asks asked asking wonder wonders wondered know knows knew see sure what even only unclear";
/** Open a relative clause, in which a future is no forecast of the speaker's. */
export const relativeWords = "who which that";
