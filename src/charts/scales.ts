import { scaleLinear, type ScaleLinear } from 'd3';

export type Scale = ScaleLinear<number, number>;

/** A linear scale that contains 0 and has a positive extent for any amounts. */
export function moneyScale(amounts: readonly number[], range: readonly [number, number]): Scale {
  const finite = amounts.filter(Number.isFinite);
  const low = Math.min(0, ...finite);
  const high = Math.max(0, ...finite);
  // An extent below a cent counts as none.
  return scaleLinear(high - low < 0.01 ? [-1, 1] : [low, high], range);
}

/** Round values along an axis, each at least `room` px from the next. */
export function spacedTicks(scale: Scale, room: number): number[] {
  const [from = 0, to = 0] = scale.range();
  for (let count = Math.floor(Math.abs(to - from) / room); count > 1; count -= 1) {
    const ticks = scale.ticks(count);
    if (ticks.every((tick, i) => i === 0 || Math.abs(scale(tick) - scale(ticks[i - 1] ?? tick)) >= room)) return ticks;
  }
  return scale.ticks(1);
}

/** Like `spacedTicks` for a money scale; only 0 where there is no amount to show. */
export function moneyTicks(scale: Scale, room: number): number[] {
  const [low, high] = scale.domain();
  return low === -1 && high === 1 ? [0] : spacedTicks(scale, room);
}

/** The amount farthest from 0, which sets the unit of an axis. */
export function largest(scale: Scale): number {
  return Math.max(...scale.domain().map(Math.abs));
}

const STEPS = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 480];

/** Months at which an axis of `width` px over `horizon` months is marked, each at least `room` px from the next. */
export function monthTicks(horizon: number, width: number, room: number): number[] {
  const step = STEPS.find((months) => (months / horizon) * width >= room) ?? horizon;
  const ticks: number[] = [];
  for (let month = 0; month <= horizon; month += step) ticks.push(month);
  return ticks;
}
