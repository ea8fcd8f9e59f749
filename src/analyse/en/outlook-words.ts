/** What makes an assertion one about the future. */
export const futureWords = "will 'll ’ll wo would may might could shall";
/** Of those, the ones that promise when the speaker is the subject. */
export const certainWords = "will 'll ’ll wo";
/** Stand between "we will" and what is promised. */
export const passingWords = "probably not also all just always never now then";
/** After "would": what the speaker wants or thinks now. */
export const wishingWords = "like love prefer rather hate say think suggest argue add hope want imagine";
/** After "it would … unless": what befalls one, which is no threat. */
export const noDeedVerbs =
  "be have lose need not become remain die fail suffer face run struggle like prefer probably likely";
/** Behind "is" and before "to": what is to come. */
export const comingAdjectives =
  "likely unlikely set bound expected going poised certain sure due scheduled planning intending aiming hoping about forecast " +
  "predicted projected slated destined estimated";
/** Before "to": what one means to do. */
export const intendingVerbs = "plan intend mean";
/** Call on somebody. */
export const callingWords = "should must ought";
/** Call on somebody with "to" behind, or "got" between. */
export const needingVerbs = "need have got gotta";
/** Verbs of what one feels oneself: hope, wish, thanks, regret. */
export const feelingVerbs =
  "hope wish want fear worry regret welcome thank apologize apologise love hate dread appreciate congratulate long prefer desire beg " +
  "pray cherish deplore detest sympathise sympathize mourn";
/** What one is or feels oneself. */
export const feelings =
  "pleased glad happy delighted thrilled excited proud grateful thankful honored honoured sorry sad saddened shocked appalled " +
  "horrified disappointed devastated heartbroken concerned worried afraid scared frightened terrified anxious angry furious outraged " +
  "upset frustrated embarrassed ashamed relieved hopeful optimistic pessimistic overwhelmed nervous eager keen looking uneasy dismayed " +
  "alarmed disgusted annoyed unhappy ecstatic overjoyed elated humbled jealous lonely blessed hoping threatened fortunate lucky " +
  "encouraged touched moved stunned";
/** After these what is thought stands in a clause of its own: "I think it will". */
export const thinkingVerbs =
  "think believe guess reckon suspect feel figure imagine know say understand mean expect suppose assume";
/** "It is likely that", "there is no doubt": what counts comes behind. */
export const openingSubjects = "it there";
export const openingWords = "likely unlikely doubt possible certain clear probable obvious sure chance inevitable";
/** Of claims and reports: they are not so. */
export const untrueWords =
  "untrue false baseless unfounded groundless fabricated nonsense rubbish incorrect lie lies bogus fake " +
  "invented fiction unsubstantiated";
export const trueWords = "true correct accurate right case fact truth so";
/** "as many had feared", "as suggested in reports": behind "as", what others held. */
export const heldWords =
  "feared claimed alleged suggested reported rumored rumoured charged expected said asserted predicted believed hoped warned " +
  "claim allege suggest say fear believe assert";
/** "no violations", "was not negligent": what one is charged with. */
export const faultWords =
  "wrongdoing violation violations guilty misconduct negligence negligent malpractice impropriety culpable";
/** Open a clause in front of the main one, which ends with a comma. */
export const clauseFronts =
  "if unless when while because although though as since after before until once whenever where given provided whether";
/** After "if": no condition of anything. */
export const idleConditions = "necessary possible any not anything so only applicable appropriate needed ever";
/** Open a condition when a clause follows. */
export const conditionWords = "if unless provided providing";
/** After these "if" opens no condition: "asked if", "as if", "even if". */
export const noConditionAfter =
  "as ask asks asked asking wonder wonders wondered know knows knew see sure what even only unclear";
/** What is rejected may be a claim. */
export const refusingVerbs = "reject repudiate disavow disown dismiss";
/** What something is called may be a lie. */
export const namingVerbs = "call describe label brand dub";
