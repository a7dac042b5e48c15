import type { ResidualPanel } from '../../src/charts/residual-years';
import type { Band, CompanyCost, Fan } from '../../src/model/run/summary';

/** 50 percentiles of a right-skewed length that begins at `from` days. */
export function skewedDots(from: number, median: number, spread: number): number[] {
  return Array.from({ length: 50 }, (_, i) => {
    const p = (2 * i + 1) / 100;
    return from + (median - from) * Math.exp(spread * Math.log(p / (1 - p)));
  });
}

/** A fan that dips while the strike runs and then climbs by `slope` dollars a month, wider with time. */
export function fan(dip: number, slope: number, width: number, horizon = 180): Fan {
  const months = Array.from({ length: horizon + 1 }, (_, i) => i);
  const at = (z: number) =>
    months.map((m) => (m === 0 ? 0 : -dip * (1 - 0.35 * z) * Math.min(1, m / 4) + (slope + z * width) * Math.max(0, m - 4)));
  return { months, p05: at(-1.64), p10: at(-1.28), p25: at(-0.67), p50: at(0), p75: at(0.67), p90: at(1.28), p95: at(1.64) };
}

const band = (p10: number, mean: number, p90: number): Band => ({ p10, mean, p90 });

export const past = [
  { label: 'WGA 2007–08', days: 100, running: false },
  { label: 'WGA 1988', days: 154, running: false },
  { label: 'SAG–AFTRA 1980', days: 94, running: false },
  { label: 'WGA 2023', days: 73, running: true },
  { label: 'SAG commercials 2000', days: 182, running: false },
  { label: 'Video games 2016–17', days: 340, running: false },
  { label: 'WGA 1981', days: 92, running: false },
  { label: 'WGA 1985', days: 14, running: false },
  { label: 'DGA 1987', days: 1, running: false },
  { label: 'SAG 1960', days: 42, running: false },
  { label: 'UAW–GM 2019', days: 40, running: false },
  { label: 'AFM 1942–44', days: 830, running: false },
  { label: 'IATSE 1945', days: 230, running: false },
  { label: 'Teamsters UPS 1997', days: 15, running: false },
  { label: 'Broadway 2007', days: 19, running: false },
  { label: 'AFTRA 1967', days: 13, running: false },
];

export const companies: CompanyCost[] = [
  { id: 'dis', name: 'Disney', terms: band(110e6, 190e6, 290e6), stop: band(40e6, 240e6, 610e6), net: band(170e6, 430e6, 850e6) },
  { id: 'nflx', name: 'Netflix', terms: band(130e6, 230e6, 350e6), stop: band(-420e6, -160e6, 30e6), net: band(-230e6, 70e6, 290e6) },
  {
    id: 'wbd',
    name: 'Warner Bros. Discovery',
    terms: band(90e6, 150e6, 230e6),
    stop: band(60e6, 310e6, 700e6),
    net: band(180e6, 460e6, 880e6),
  },
  {
    id: 'cmcsa',
    name: 'Comcast NBCUniversal',
    terms: band(80e6, 140e6, 200e6),
    stop: band(10e6, 120e6, 310e6),
    net: band(110e6, 260e6, 480e6),
  },
  { id: 'para', name: 'Paramount Global', terms: band(60e6, 110e6, 170e6), stop: band(20e6, 90e6, 280e6), net: band(90e6, 200e6, 410e6) },
  { id: 'amzn', name: 'Amazon', terms: band(70e6, 120e6, 190e6), stop: band(-140e6, -30e6, 60e6), net: band(-40e6, 90e6, 190e6) },
  { id: 'sony', name: 'Sony Pictures', terms: band(40e6, 70e6, 110e6), stop: band(30e6, 100e6, 240e6), net: band(80e6, 170e6, 330e6) },
  { id: 'aapl', name: 'Apple', terms: band(20e6, 40e6, 70e6), stop: band(-40e6, -8e6, 9e6), net: band(-5e6, 32e6, 66e6) },
];

export const cheaper: CompanyCost[] = [
  {
    id: 'a',
    name: 'A company with a very long registered name, Inc.',
    terms: band(-90e6, -60e6, -20e6),
    stop: band(-70e6, -30e6, 10e6),
    net: band(-150e6, -90e6, -20e6),
  },
  { id: 'b', name: 'Small', terms: band(-9e6, -4e6, -1e6), stop: band(1e6, 14e6, 60e6), net: band(-6e6, 10e6, 55e6) },
];

export const membersParts = [
  { label: 'what the deal’s terms bring', band: band(610e6, 1.02e9, 1.6e9) },
  { label: 'what the strike costs', band: band(-980e6, -540e6, -260e6) },
];
export const membersTotal = { label: 'what it comes to for members', band: band(-120e6, 470e6, 1.18e9) };
export const tinyParts = [
  { label: 'what the settlement brings compared with the last offer on the table', band: band(-900, -310, -20) },
  { label: 'what the strike costs in wages, pension and health contributions', band: band(-2400, -1250, -600) },
];
export const tinyTotal = { label: 'what it comes to for each member', band: band(-3000, -1600, -700) };
export const zeroBand = band(0, 0, 0);

/** Dots with null in place of what lies beyond `last`. */
export const upTo = (last: number, dots: readonly number[]): (number | null)[] => dots.map((dot) => (dot > last ? null : dot));

const EXHIBITION = [45, 40, 35, 25, 20, 15, 10, 8, 5, 4.5, 3, 2.5, 1.5];
const yearly = (first: number): number[] => EXHIBITION.map((percent) => Math.round((first * percent) / 45));
const fixed = { expired: yearly(4056), offer: yearly(4927) };

/** A title that many watch, where the bonus doubles the settlement, and one that few watch, where it is the offer. */
export const residualPanels: readonly ResidualPanel[] = [
  {
    title: 'A title that many watch',
    series: [
      { id: 'expired', label: 'expired contract', amounts: fixed.expired },
      { id: 'offer', label: 'offer', amounts: fixed.offer },
      { id: 'settlement', label: 'settlement', amounts: fixed.offer.map((amount, i) => (i < 4 ? 2 * amount : amount)) },
      { id: 'demand', label: 'demand', amounts: fixed.offer.map((amount, i) => amount + (yearly(14900)[i] ?? 0)) },
    ],
  },
  {
    title: 'A title that few watch',
    series: [
      { id: 'expired', label: 'expired contract', amounts: fixed.expired },
      { id: 'offer', label: 'offer', amounts: fixed.offer },
      { id: 'settlement', label: 'settlement', amounts: fixed.offer },
      { id: 'demand', label: 'demand', amounts: fixed.offer.map((amount, i) => amount + (yearly(1860)[i] ?? 0)) },
    ],
  },
];
