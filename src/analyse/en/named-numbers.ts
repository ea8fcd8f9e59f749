/** Names that take a number: "Channel 4", "Article 50". */
export const numberedNames: readonly string[] = (
  "category fortune apollo appendix article block boeing bravo bus cell channel chapter class clause covid day district division " +
  "episode exhibit figure flight floor formula game gate grade group highway interstate iphone jet junction " +
  "lane level ligue line lot mark model motorway no nos number numbers page pages paragraph part phase pier " +
  "platform playstation question radio resolution room round route row schedule season section sector serie " +
  "size stage step table terminal tier title type unit version volume ward week windows xbox year zone minute " +
  "verse psalm proposition amendment"
).split(" ");

/** A sport or vote is spoken of: "2-3" is a score here. */
export const scoreCues: readonly string[] = (
  "win won wins beat beaten beating lost lose loss defeat defeated victory draw drew vote voted votes score " +
  "scored scores lead led leads trailed tied tie set sets half-time halftime aggregate penalties record series " +
  "ahead goalless ruled ruling decision wicket wickets innings overs bowled batted took game match"
).split(" ");
