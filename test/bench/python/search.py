"""The length at which a stop has used up what terms are worth, per draw: bracketed, and narrowed by the chord with the end that has
stayed put once at half its weight (Illinois method: Dowell and Jarratt, BIT 11, 1971), in the middle where it stays put again."""

import numpy as np

LONGEST = 730
FIRST_TRY = 180


class Search:
    def __init__(self, worth):
        self.worth = worth
        self.low, self.low_left = np.zeros_like(worth), worth.copy()
        self.high, self.high_left = np.full_like(worth, np.inf), np.zeros_like(worth)
        # How often in a row the same end has moved: above 0 the low one, below 0 the high one.
        self.streak = np.zeros(worth.size, int)

    def narrow(self, days, left):
        """Takes in that a stop of so many days leaves so much."""
        inside = (days > self.low) & (days < self.high)
        low, high = inside & (left > 0), inside & ~(left > 0)
        self.streak[low] = np.maximum(1, self.streak[low] + 1)
        self.streak[high] = np.minimum(-1, self.streak[high] - 1)
        self.low[low], self.low_left[low] = days[low], left[low]
        self.high[high], self.high_left[high] = days[high], left[high]

    def crossing(self, weight):
        fewer = weight ** np.maximum(np.abs(self.streak) - 1, 0)
        above = self.low_left * np.where(self.streak < 0, fewer, 1)
        below = -self.high_left * np.where(self.streak > 0, fewer, 1)
        bracketed = self.high < np.inf
        span = np.where(bracketed, self.high, 0) - self.low
        used = self.worth - self.low_left
        with np.errstate(divide="ignore", invalid="ignore"):
            chord = self.low + span * above / (above + below)
            line = np.where(self.low == 0, FIRST_TRY, np.where(used > 0, self.low * self.worth / used, LONGEST))
        return np.where(self.worth <= 0, 0, np.where(bracketed, chord, line))

    def next_try(self):
        stuck = (np.abs(self.streak) > 2) & (self.high < np.inf)
        return np.where(stuck, (self.low + self.high) / 2, np.minimum(LONGEST, self.crossing(0.5)))

    def length(self):
        days = self.crossing(1.0)
        return np.where(days < LONGEST, days, np.inf)
