/**
 * How sure each way of reading a statement is: of the statements it made on public training data, the share whose content,
 * source and cue matched what people marked. One number a rule; it knows nothing of the sentence. Rules that made fewer than
 * thirty there have a cautious guess.
 */
export const scores = {
  /** "…," said Orr. */
  quoteBefore: 0.92,
  /** Sand is "a danger," he said. */
  mixedBefore: 0.67,
  /** Orr said: "…" */
  quoteAfter: 0.69,
  /** Orr left, adding: "…" */
  quoteShared: 0.5,
  /** Orr said "a danger" was near. */
  mixedAfter: 0.5,
  /** Orr wrote: (and the next paragraph says what) */
  nextParagraph: 0.9,
  /** He joked, tapping his nose, "…" */
  lateQuote: 0.8,
  /** The dam held, according to Orr. */
  accordingBehind: 0.79,
  /** According to Orr, the dam held. */
  accordingInFront: 0.8,
  /** The dam held, Orr said. */
  clauseBefore: 0.84,
  /** The dam, Orr said, held. */
  clauseAround: 0.78,
  /** Orr said that the dam held. */
  that: 0.76,
  /** …, saying that the dam held. */
  thatAfterIng: 0.55,
  /** Orr said the dam held. */
  clause: 0.72,
  /** Orr left, saying the dam held. */
  clauseShared: 0.46,
  /** Orr believes the dam held. */
  attitude: 0.5,
  /** Orr said despite the storm it held. */
  afterCircumstance: 0.4,
  /** Orr said: the dam held. */
  afterColon: 0.27,
  /** Orr asked whether it held. */
  question: 0.53,
  /** Orr threatened to sail. */
  infinitive: 0.43,
  /** Orr hopes to sail. */
  attitudeInfinitive: 0.37,
  /** Orr urged them to sail. */
  objectInfinitive: 0.43,
  /** Orr denied the charge. */
  object: 0.51,
  /** Orr called it "a mess". */
  objectQuoted: 0.5,
  /** Orr called for a vote. */
  phrase: 0.5,
  /** his claim that it held */
  noun: 0.29,
  /** Orr: the dam held. */
  colon: 0.33,
  /** The dam is said to have held. */
  passive: 0.65,
  /** Some words in quotation marks after a reporting verb, no more. */
  loose: 0.31,
  /** A quotation with no cue of its own, from the last speaker. */
  carried: 0.3,
} as const;
