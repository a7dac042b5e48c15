import type { ClauseFile, ClauseRecord, ClauseWords, WorkedExample } from './clause';
import * as avodFilm from './clauses/avod-film';
import * as avodTv from './clauses/avod-tv';
import * as avodTv2014 from './clauses/avod-tv-2014';
import * as avodTv2015 from './clauses/avod-tv-2015';
import * as avodTvLater from './clauses/avod-tv-later';
import * as basicCableFreeTv from './clauses/basic-cable-free-tv';
import * as basicCableOwn from './clauses/basic-cable-own';
import * as bonusActors2023 from './clauses/bonus-actors-2023';
import * as bonusFund2023 from './clauses/bonus-fund-2023';
import * as canadaSyndication from './clauses/canada-syndication';
import * as dga2017 from './clauses/dga-2017';
import * as dga2020 from './clauses/dga-2020';
import * as dga2023 from './clauses/dga-2023';
import * as dgaFeature2023 from './clauses/dga-feature-2023';
import * as downloadFilm from './clauses/download-film';
import * as downloadTv from './clauses/download-tv';
import * as forceMajeure from './clauses/force-majeure';
import * as forceMajeureNotice from './clauses/force-majeure-notice';
import * as foreignOverage from './clauses/foreign-overage';
import * as foreignTelecast from './clauses/foreign-telecast';
import * as foreignTelecastHour from './clauses/foreign-telecast-hour';
import * as hbsvod2014 from './clauses/hbsvod-2014';
import * as hbsvod2015 from './clauses/hbsvod-2015';
import * as hbsvod2016 from './clauses/hbsvod-2016';
import * as hbsvod2017 from './clauses/hbsvod-2017';
import * as hbsvod2020 from './clauses/hbsvod-2020';
import * as hbsvod2023 from './clauses/hbsvod-2023';
import * as hbsvod2023Bonus from './clauses/hbsvod-2023-bonus';
import * as hbsvodCredit from './clauses/hbsvod-credit';
import * as hbsvodToAvod from './clauses/hbsvod-to-avod';
import * as hbsvodToSvod from './clauses/hbsvod-to-svod';
import * as homeVideo from './clauses/home-video';
import * as majorRole from './clauses/major-role';
import * as netcodeReplay from './clauses/netcode-replay';
import * as networkPrime2014 from './clauses/network-prime-2014';
import * as networkPrime2015 from './clauses/network-prime-2015';
import * as networkPrime2016 from './clauses/network-prime-2016';
import * as networkPrime2020 from './clauses/network-prime-2020';
import * as newMediaDerivative from './clauses/new-media-derivative';
import * as newMediaDerivativeSyndication from './clauses/new-media-derivative-syndication';
import * as newMediaOriginal from './clauses/new-media-original';
import * as nonprimeNetwork from './clauses/nonprime-network';
import * as payTv from './clauses/pay-tv';
import * as payTvWindow from './clauses/pay-tv-window';
import * as perSubscriberEmployers from './clauses/per-subscriber-employers';
import * as perSubscriberUnion from './clauses/per-subscriber-union';
import * as rental from './clauses/rental';
import * as replicaBackground2023 from './clauses/replica-background-2023';
import * as replicaIndependent2023 from './clauses/replica-independent-2023';
import * as replicaIndependent2026 from './clauses/replica-independent-2026';
import * as replicaOther2023 from './clauses/replica-other-2023';
import * as replicaSame2023 from './clauses/replica-same-2023';
import * as replicaScan2023 from './clauses/replica-scan-2023';
import * as revenue1Percent from './clauses/revenue-1-percent';
import * as revenue2Percent from './clauses/revenue-2-percent';
import * as sideletterB from './clauses/sideletter-b';
import * as sideletterB1 from './clauses/sideletter-b1';
import * as sideletterB2 from './clauses/sideletter-b2';
import * as syndication from './clauses/syndication';
import * as syndication2020 from './clauses/syndication-2020';
import * as tamsDay from './clauses/tams-day';
import * as tamsEpisode from './clauses/tams-episode';
import * as tamsWeek from './clauses/tams-week';
import * as theatricalFreeTv from './clauses/theatrical-free-tv';
import * as unitShare from './clauses/unit-share';
import * as wga2020 from './clauses/wga-2020';
import * as wga2023 from './clauses/wga-2023';
import * as wga2023Bonus from './clauses/wga-2023-bonus';
import * as wgaBonus2023 from './clauses/wga-bonus-2023';
import * as wgaBonus2026 from './clauses/wga-bonus-2026';
import * as wgaForeignLicence from './clauses/wga-foreign-licence';
import * as wgaRental from './clauses/wga-rental';
import * as wgaViewership from './clauses/wga-viewership';

/** The files of `clauses/`, in the order a reader sees them: by market, then by contract. */
const FILES = [
  networkPrime2014,
  networkPrime2015,
  networkPrime2016,
  networkPrime2020,
  nonprimeNetwork,
  netcodeReplay,
  newMediaDerivative,
  newMediaOriginal,
  syndication,
  syndication2020,
  sideletterB,
  sideletterB1,
  sideletterB2,
  canadaSyndication,
  newMediaDerivativeSyndication,
  foreignTelecast,
  foreignTelecastHour,
  foreignOverage,
  basicCableFreeTv,
  basicCableOwn,
  unitShare,
  payTv,
  payTvWindow,
  theatricalFreeTv,
  homeVideo,
  downloadFilm,
  downloadTv,
  rental,
  avodTv2014,
  avodTv2015,
  avodTv,
  avodTvLater,
  avodFilm,
  hbsvodToSvod,
  hbsvodToAvod,
  hbsvod2014,
  hbsvod2015,
  hbsvod2016,
  hbsvod2017,
  hbsvod2020,
  hbsvod2023,
  hbsvod2023Bonus,
  bonusActors2023,
  bonusFund2023,
  wga2020,
  wga2023,
  wga2023Bonus,
  wgaBonus2023,
  wgaBonus2026,
  wgaForeignLicence,
  wgaRental,
  dga2017,
  dga2020,
  dga2023,
  dgaFeature2023,
  revenue2Percent,
  revenue1Percent,
  perSubscriberUnion,
  perSubscriberEmployers,
  wgaViewership,
  tamsDay,
  tamsWeek,
  tamsEpisode,
  majorRole,
  hbsvodCredit,
  forceMajeure,
  forceMajeureNotice,
  replicaScan2023,
  replicaSame2023,
  replicaOther2023,
  replicaIndependent2023,
  replicaIndependent2026,
  replicaBackground2023,
] as const satisfies readonly ClauseFile[];

/** Id of a clause of the library. */
export type ClauseId = (typeof FILES)[number]['clause']['id'];

/** A clause of the library. */
export interface LibraryFormula extends ClauseRecord {
  readonly id: ClauseId;
}

/**
 * The clauses of the contracts that pay for work and its use, as formulas of the residual language, and what was asked for in 2023.
 * Contributions to pension and health, which most clauses add, are not in them.
 */
export const RESIDUAL_LIBRARY: readonly LibraryFormula[] = FILES.map(({ clause }) => clause);

/** The clauses in words, by id. */
export const CLAUSE_WORDS = Object.fromEntries(FILES.map(({ clause, words }) => [clause.id, words])) as Readonly<
  Record<ClauseId, ClauseWords>
>;

/** The worked examples of all clauses. */
export const WORKED_EXAMPLES: readonly (WorkedExample & { readonly formula: ClauseId })[] = FILES.flatMap((file: ClauseFile) =>
  (file.examples ?? []).map((example) => ({ ...example, formula: file.clause.id as ClauseId })),
);

/** Whether a word is the id of a clause of the library. */
export const isClauseId = (word: string): word is ClauseId => Object.hasOwn(CLAUSE_WORDS, word);

/** The library’s clause of that id, or undefined. */
export const libraryFormula = (id: string): LibraryFormula | undefined => RESIDUAL_LIBRARY.find((formula) => formula.id === id);
