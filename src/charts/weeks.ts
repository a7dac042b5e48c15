import type { WeeklyHazard } from '../model/length/forecast-report';
import type { Scale } from './scales';

/** SVG path through each week’s chance. */
export const hazardLine = (weeks: readonly WeeklyHazard[], x: Scale, y: Scale): string =>
  weeks.map(({ week, hazard }, k) => `${k === 0 ? 'M' : 'L'}${x(week - 0.5)},${y(hazard)}`).join('');

/** SVG path of the area between the lower and upper end of each week’s range. */
export function hazardBand(weeks: readonly WeeklyHazard[], x: Scale, y: Scale): string {
  const there = weeks.map(({ week, p90 }, k) => `${k === 0 ? 'M' : 'L'}${x(week - 0.5)},${y(p90)}`);
  const back = [...weeks].reverse().map(({ week, p10 }) => `L${x(week - 0.5)},${y(p10)}`);
  return `${[...there, ...back].join('')}Z`;
}

/** Round shares (0…1) from 0 up to the highest: five steps at most. */
export function shareTicks(highest: number): number[] {
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25].find((each) => highest / each <= 5) ?? 0.5;
  return Array.from({ length: Math.floor(highest / step + 1e-9) + 1 }, (_, k) => k * step);
}
