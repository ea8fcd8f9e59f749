import type { Task } from "../task.ts";
import { chainsGumNews, chainsMeantime } from "./chains-corpora.ts";
import { chainsPeople } from "./chains-people.ts";
import { cleanAeb } from "./clean-aeb.ts";
import { cleanDumps } from "./clean-dumps.ts";
import { cleanHtmldate } from "./clean-htmldate.ts";
import { cleanNaeb } from "./clean-naeb.ts";
import { cleanTrafilatura } from "./clean-trafilatura.ts";
import { dev } from "./dev.ts";
import { figuresGold, figuresNewsquant, figuresRecognizers } from "./figures.ts";
import { namesUner, namesWorldwide } from "./names.ts";
import { samples } from "./samples.ts";
import { sentencesEwt, sentencesGum, sentencesGumNews } from "./sentences-ud.ts";
import { statementWays } from "./statement-ways.ts";
import { statementsPolnear } from "./statements-polnear.ts";
import { tagsEwt, tagsGum, tagsGumNews } from "./tags.ts";
import { timesAquaint, timesMeantime, timesTimebank, timesWikiwars } from "./times.ts";

export const tasks: readonly Task[] = [
  ...dev,
  samples,
  cleanAeb,
  cleanNaeb,
  cleanTrafilatura,
  cleanHtmldate,
  cleanDumps,
  sentencesGum,
  sentencesGumNews,
  sentencesEwt,
  tagsGum,
  tagsGumNews,
  tagsEwt,
  namesWorldwide,
  namesUner,
  chainsPeople,
  chainsMeantime,
  chainsGumNews,
  timesTimebank,
  timesAquaint,
  timesWikiwars,
  timesMeantime,
  figuresNewsquant,
  figuresRecognizers,
  figuresGold,
  statementsPolnear,
  statementWays,
];
