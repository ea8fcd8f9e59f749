/** Verbs that say how much, in forms that may as well be nouns: "the set costs $200", "robots measure 15 cm". */
export const measuringVerbs =
  "cost costs measure measures weigh weighs total totals totalled totaled average averages averaged stand stands stood lie lies lay sit sits sat reach reaches reached hit hits " +
  "exceed exceeds trade trades traded sell sells sold rise rises rose fall falls fell drop drops dropped gain gains gained lose loses lost " +
  "grow grows grew climb climbs jump jumps slide slides slid slip slips sink sinks sank cut cuts add adds added post posts posted report reports " +
  "pay pays paid spend spends spent earn earns earned raise raises raised borrow borrows owe owes owed own owns owned hold holds held " +
  "contain contains cover covers covered last lasts lasted run runs ran employ employs employed seat seats seated carry carries carried " +
  "produce produces make makes made use uses used have has had need needs needed take takes took give gives gave get gets got " +
  "amount amounts amounted account accounts accounted represent represents represented remain remains remained stay stays stayed come comes came " +
  "buy buys bought fetch fetches fetched close closes closed end ends ended open opens opened finish finishes finished settle settles settled " +
  "increase increases increased decrease decreases decreased decline declines declined surge surges surged soar soars soared tumble tumbles tumbled " +
  "plunge plunges plunged advance advances advanced retreat retreats ease eases eased edge edges edged dip dips dipped rally rallies rallied " +
  "donate donates donated invest invests invested receive receives received win wins won score scores scored shed sheds span spans";

/** Nouns of rise and fall: what moves stands in "in" or "of" behind them, or is the subject. */
export const movingNouns =
  "increase increases rise rises jump gain gains surge hike growth improvement decrease drop fall decline cut cuts reduction loss slump plunge dip swing move bump boost spike climb slide shift change";

/** Nouns whose own "in" or "of" says more of the same thing: "a stake in the mill". */
export const boundNouns =
  "stake stakes share shares interest holding chance probability likelihood discount premium tax duty tariff levy turnout investment";

/** Stand right after a unit and describe the measure, not a thing that has it: "15 cm across", "five years old". */
export const notAttributed =
  "across long wide high tall deep thick old away apart ago later earlier early late above below compared year-on-year annually yearly monthly weekly daily " +
  "altogether total overall respectively combined extra worth cash straight year month week day morning evening afternoon night today yesterday tomorrow monday tuesday " +
  "wednesday thursday friday saturday sunday january february march april may june july august september october november december more less higher lower " +
  "fewer faster slower bigger smaller larger better worse cheaper longer shorter north south east west northeast northwest southeast southwest off up down behind ahead clear fresh alone range underwater underground offshore inland upstream downstream left low high";

/** Verbs between a subject and how far it got: "closed at 5,884", "the toll reached 84". */
export const levelVerbs =
  "stand stands stood reach reaches reached hit hits total totals totalled totaled rise rises rose risen fall falls fell fallen climb climbs climbed drop drops dropped grow grows grew grown " +
  "close closes closed end ended ends open opened finish finished settle settled trade traded trading jump jumped average averages averaged slip slipped sink sank come came down up " +
  "pass passed passes top tops topped surpass surpassed near neared number numbers numbered exceed exceeds exceeded increase increased decrease decreased decline declined remain remains remained doubled tripled put";

/** Verbs that move their object: "cut [output] by 5%". */
export const liftingVerbs =
  "boost boosts boosted boosting raise raises raised raising increase increases increased increasing cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering " +
  "grow grows grew growing lift lifts lifted lifting expand expands expanded expanding push pushes pushed pushing bring brings brought bringing take takes took taking trim trims trimmed trimming slash slashes " +
  "slashed slashing hike hikes hiked hiking send sends sent sending drive drives drove driving shrink shrank improve improves improved improving extend extends extended extending shorten shortened keep kept put puts";
