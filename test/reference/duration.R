# Weibull fits of strike lengths with right censoring by R's survival package, the reference of test/model/duration.test.ts.
# Run in this folder with: Rscript duration.R. It writes duration.json. Censored lengths are given as negative numbers here.
library(survival)

samples <- list(
  # Kennan (1985), strikes begun in a June of 1968-76, with observation 36 equal to 2.
  'kennan-62' = c(7, 9, 13, 14, 26, 29, 52, 130, 9, 37, 41, 49, 52, 119, 3, 17, 19, 28, 72, 99, 104, 114, 152, 153, 216, 15, 61, 98, 2, 25,
    85, 3, 10, 1, 2, 2, 3, 4, 8, 11, 22, 23, 27, 32, 33, 35, 43, 43, 44, 3, 100, 5, 49, 2, 12, 12, 21, 21, 27, 38, 42, 117),
  # strikeSample(name, '2023-07-18', 'sag-aftra-2023'); the test compares them with that.
  'screen-1d' = c(158, 115, 231, 196, 98, 79, 148, 42, 60, 110, 50, 94, 166, 92, 72, 14, 39, 153, 25, 24, 182, 100, 337, -77),
  'guilds' = c(98, 148, 42, 110, 94, 92, 14, 153, 100, -77),
  'curated' = c(30, 158, 115, 833, 231, 196, 348, 98, 79, 148, 42, 11, 153, 1, 12, 3, 17, 60, 110, 25, 50, 2, 50, 75, 94, 166, 92, 72, 7, 2,
    14, 46, 39, 119, 153, 25, 24, 300, 74, 42, 182, 4, 1, 57, 16, 43, 100, 18, 2, 337, 32, 211, -448, -77)
)

digits <- function(x) paste(sprintf('%.12g', x), collapse = ', ')
entry <- function(name) {
  days <- abs(samples[[name]])
  ended <- samples[[name]] > 0
  fit <- survreg(Surv(days, ended) ~ 1, dist = 'weibull', control = survreg.control(maxiter = 200, rel.tolerance = 1e-14))
  exponential <- survreg(Surv(days, ended) ~ 1, dist = 'exponential')
  sprintf('  "%s": {\n    "days": [%s],\n    "censored": [%s],\n    "shape": %s,\n    "scale": %s,\n    "logLikelihood": %s,\n    "exponentialRate": %s\n  }',
    name, digits(days), paste(ifelse(ended, 'false', 'true'), collapse = ', '), digits(1 / fit$scale), digits(exp(coef(fit))),
    digits(fit$loglik[2]), digits(exp(-coef(exponential))))
}
writeLines(c('{', paste(sapply(names(samples), entry), collapse = ',\n'), '}'), 'duration.json')
