import { disputeSource } from '../facts/dispute-sources';
import { MANUFACTURING_SOURCE } from '../facts/manufacturing-strikes';
import { MEDIATED_SOURCE } from '../facts/mediated-stoppages';
import { forecastReport, isProblems } from '../model/length/forecast';
import type { ForecastReport, LengthQuantiles, RecordReport } from '../model/length/forecast-report';
import { recordReport } from '../model/length/record';
import { optionLabel } from '../words/option-labels';
import { readForecastArguments, type ForecastAsked } from './forecast-arguments';
import { aligned, print, refuse } from './terminal';

/** Prints the forecast of a length from a sample of disputes; bad input ends with exit code 2 and one line. */
function main(): void {
  const asked = readForecastArguments(process.argv.slice(2));
  if ('message' in asked) return refuse(asked.message);
  const report = forecastReport(asked.request);
  if (isProblems(report)) return refuse(report.map(({ message }) => message).join(' '));
  const records = asked.record ? recordsOf(asked) : [];
  if ('message' in records) return refuse(records.message as string);
  print(asked.json ? JSON.stringify(answerOf(asked, report, records), null, 2) : answerLines(asked, report, records));
}

/** Both ways to look back; lengths without days have one. */
function recordsOf({ request }: ForecastAsked): readonly RecordReport[] | { readonly message: string } {
  const apart = recordReport(request, 'leave-one-out');
  if (isProblems(apart)) return { message: apart.map(({ message }) => message).join(' ') };
  const dated = recordReport(request, 'as-of-the-day');
  return isProblems(dated) ? [apart] : [apart, dated];
}

/** The object that `--json` prints. */
function answerOf({ sampleName, read }: ForecastAsked, report: ForecastReport, records: readonly RecordReport[]) {
  const { n, ended, censored, family, elapsed, asOf, fits, plugIn, forecast, weekly, atLarge, cycle } = report;
  const fit = fits.find((each) => each.family === family);
  return {
    sample: sampleName,
    source: sourceOf(sampleName),
    ...(read !== null && { read }),
    n,
    ended,
    censored,
    family,
    elapsed,
    asOf,
    parameters: fit?.parameters ?? [],
    logLikelihood: fit?.logLikelihood ?? null,
    aic: fit?.aic ?? null,
    median: plugIn.median,
    p10: plugIn.p10,
    p90: plugIn.p90,
    // A quantile that lies beyond two years is null, and `beyond` the chance to last longer.
    beyond: plugIn.beyond,
    within: plugIn.within,
    // `hazard` is the chance to end in the week; `rate` the same as a rate a week.
    weeklyHazard: weekly.map((week) => ({ ...week, rate: week.hazard < 1 ? -Math.log1p(-week.hazard) : null })),
    forecast: { ...forecast, medianLeft: forecast.median - elapsed },
    fits,
    atLarge,
    ...(cycle && { cycle }),
    ...(records.length > 0 && { record: records }),
  };
}

/** Where a reference class is from; the rows of the table have sources of their own, a reader’s list none. */
function sourceOf(sampleName: string): { readonly title: string; readonly address: string } | null {
  const key = sampleName.startsWith('mediated') ? MEDIATED_SOURCE : sampleName.startsWith('kennan-') ? MANUFACTURING_SOURCE : null;
  if (key === null) return null;
  const { title, address } = disputeSource(key);
  return { title, address };
}

const days = (length: number): string => (length === Infinity ? BEYOND : length.toFixed(1));
const BEYOND = 'over 2 years';
const share = (part: number): string => `${(100 * part).toFixed(1)}%`;

function answerLines({ sampleName, read }: ForecastAsked, report: ForecastReport, records: readonly RecordReport[]): string {
  const { n, censored, family, elapsed, fits, plugIn, forecast, weekly } = report;
  const row = (name: string, { p10, median, p90, beyond, within }: LengthQuantiles): string[] => [
    name,
    days(p10),
    days(median),
    days(p90),
    ...within.map(({ chance }) => share(chance)),
    share(beyond),
  ];
  return [
    `${sampleName}: ${n} disputes, ${censored} of them still running; ${optionLabel(family)}; ${elapsed} days elapsed`,
    ...(read === null ? [] : [read]),
    '',
    aligned([
      ['whole length, days', 'p10', 'median', 'p90', 'ends in 30', 'in 60', 'in 90', 'over 2 years'],
      row('with what is unsure', forecast),
      row('best fit alone', plugIn),
    ]),
    '',
    aligned([
      ['fit', 'parameters (standard error)', 'log-likelihood', 'weight'],
      ...fits.map((fit) => [
        fit.family,
        fit.parameters
          .map(({ name, value, standardError }) => `${name} ${value.toPrecision(5)} (${standardError?.toPrecision(3) ?? 'none'})`)
          .join(', ') + (fit.atBound ? '; shape at its limit' : ''),
        fit.logLikelihood.toFixed(3),
        share(fit.weight),
      ]),
    ]),
    '',
    aligned([
      ['week', 'chance to end in it', '8 in 10'],
      ...weekly.slice(0, 13).map(({ week, hazard, p10, p90 }) => [String(week), share(hazard), `${share(p10)} to ${share(p90)}`]),
    ]),
    ...records.flatMap((record) => ['', recordTable(record)]),
  ].join('\n');
}

function recordTable({ mode, days: each }: RecordReport): string {
  return aligned([
    [mode, 'forecasts', 'in 50% band', 'in 80% band', 'in 90% band', 'CRPS', 'median', 'exponential', 'at large'],
    ...each.map(({ day, n, coverage, crps }) => [
      `day ${day}`,
      String(n),
      ...coverage.map(({ inside, low, high }) => `${inside} (${share(low)} to ${share(high)})`),
      ...[crps.forecast, crps.median, crps.exponential, crps['at-large']].map(days),
    ]),
  ]);
}

main();
