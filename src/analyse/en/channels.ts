/** Verbs that name the channel by themselves: a tweet, a letter. */
export const channelVerbs = "tweet retweet post blog email text";

/** After "in", "on", "at", "during", "to": the occasion or medium of what was said. */
export const channelNouns =
  "interview statement tweet tweets letter speech email e-mail memo blog post column article essay editorial op-ed op study report paper " +
  "survey poll book memoir testimony affidavit filing lawsuit ruling opinion briefing conference rally debate hearing address " +
  "remarks video podcast programme program show broadcast documentary twitter facebook instagram television tv radio message " +
  "note press-release release newsletter meeting phone call exchange transcript document dispatch communique appearance event " +
  "forum town-hall townhall hall panel";

/** Lead to them. */
export const channelPrepositions = "in on at during through via to from";
