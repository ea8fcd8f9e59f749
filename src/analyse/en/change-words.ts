/** Verbs of rise and fall, for `change`. */
export const upVerbs: readonly string[] = (
  "swelled crept rose rise rises risen rising up increase increased increases increasing gain gained gains grew grow grows " +
  "growing grown climb climbed climbs climbing jump jumped jumps surge surged soar soared advance advanced " +
  "expand expanded raised raise lifted rallied added higher widened accelerated"
).split(" ");

export const downVerbs: readonly string[] = (
  "fell fall falls fallen falling down decrease decreased decreases drop dropped drops dropping decline " +
  "declined declines slip slipped slid slide tumble tumbled plunge plunged plummet plummeted plummeting sank " +
  "shrank shrunk sunk shrink cut reduced reduce lost lower slowed slow narrowed dipped eased shed"
).split(" ");

/** Verbs that move a share or a price when one follows ("cut 5%"), and only take an object otherwise ("cut 5 trees"). */
export const transitiveMoves: readonly string[] =
  "lost cut rallied reduced reduce shed raised raise lifted added gained gain gains expand expanded".split(" ");
