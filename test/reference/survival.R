# Fits of lengths with right censoring by R, the reference of test/survival: survreg and survfit of the survival package, and optim over
# dgamma and pgamma. Run in this folder with: Rscript survival.R. It reads survival-kennan.csv (566 manufacturing strikes, Kennan 1985) and
# writes survival.json. Parameters and their standard errors are in the form of src/survival; log-likelihoods are those of days.
library(survival)

kennan <- read.csv('survival-kennan.csv')
kennan$june <- kennan$june == 1
samples <- list(
  'kennan-62' = list(days = kennan$days[kennan$june], ended = rep(TRUE, 62)),
  'kennan-566' = list(days = kennan$days, ended = rep(TRUE, 566)),
  # Made up: a dozen lengths, three of them still running, one of these the longest.
  'dozen' = list(days = c(3, 12, 14, 14, 25, 40, 42, 77, 94, 118, 148, 300),
    ended = c(TRUE, TRUE, FALSE, TRUE, TRUE, TRUE, TRUE, FALSE, TRUE, TRUE, TRUE, FALSE)),
  # Falling hazard with many running.
  'running' = list(days = c(0.5, 1, 1, 2, 2, 3, 7, 9, 30, 30, 60, 60, 90, 200),
    ended = c(TRUE, TRUE, TRUE, FALSE, TRUE, TRUE, FALSE, TRUE, FALSE, TRUE, FALSE, FALSE, TRUE, FALSE))
)

digits <- function(x) ifelse(is.nan(x), 'null', sprintf('%.12g', x))
array <- function(x) paste0('[', paste(digits(x), collapse = ', '), ']')
entry <- function(values, errors, loglik)
  sprintf('{ "values": %s, "errors": %s, "logLikelihood": %s }', array(values), array(errors), digits(loglik))

# Standard errors of a smooth function of (intercept, log scale) by the delta method.
delta <- function(fit, gradient) sqrt(diag(gradient %*% fit$var %*% t(gradient)))

fits <- function(sample) {
  s <- Surv(sample$days, sample$ended)
  control <- survreg.control(maxiter = 500, rel.tolerance = 1e-15, toler.chol = 1e-14)
  regress <- function(dist) survreg(s ~ 1, dist = dist, control = control)
  e <- regress('exponential')
  rate <- exp(-coef(e))
  w <- regress('weibull')
  l <- regress('lognormal')
  g <- regress('loglogistic')
  shapeScale <- function(fit) {
    shape <- 1 / fit$scale
    scale <- exp(unname(coef(fit)))
    list(values = c(shape, scale), errors = delta(fit, rbind(c(0, -shape), c(scale, 0))))
  }
  ws <- shapeScale(w)
  gs <- shapeScale(g)
  minus <- function(p) {
    a <- exp(p[1]); b <- exp(p[2])
    -sum(dgamma(sample$days[sample$ended], a, b, log = TRUE)) -
      sum(pgamma(sample$days[!sample$ended], a, b, lower.tail = FALSE, log.p = TRUE))
  }
  start <- c(0, log(rate))
  for (k in 1:5) start <- optim(start, minus, method = 'BFGS', control = list(reltol = 1e-16, maxit = 1000))$par
  hessian <- optimHess(start, minus, control = list(ndeps = c(1e-4, 1e-4)))
  ab <- exp(start)
  gammaErrors <- sqrt(diag(solve(hessian))) * ab
  km <- survfit(s ~ 1)
  at <- km$n.event > 0
  c(
    sprintf('"days": %s', array(sample$days)),
    sprintf('"censored": [%s]', paste(ifelse(sample$ended, 'false', 'true'), collapse = ', ')),
    sprintf('"exponential": %s', entry(rate, rate * sqrt(e$var[1, 1]), e$loglik[2])),
    sprintf('"weibull": %s', entry(ws$values, ws$errors, w$loglik[2])),
    sprintf('"lognormal": %s', entry(c(coef(l), l$scale), delta(l, rbind(c(1, 0), c(0, l$scale))), l$loglik[2])),
    sprintf('"gamma": %s', entry(ab, gammaErrors, -minus(start))),
    sprintf('"log-logistic": %s', entry(gs$values, gs$errors, g$loglik[2])),
    sprintf('"curve": { "days": %s, "survival": %s, "standardError": %s }', array(km$time[at]), array(km$surv[at]), array((km$surv * km$std.err)[at]))
  )
}

regression <- function(data) {
  fit <- survreg(Surv(days) ~ production, data = data, dist = 'weibull', control = survreg.control(maxiter = 500, rel.tolerance = 1e-15))
  errors <- sqrt(diag(fit$var))
  sprintf('{ "values": %s, "errors": %s, "logLikelihoodOfLogs": %s }', array(c(coef(fit), fit$scale)),
    array(c(errors[1:2], errors[3] * fit$scale)), digits(fit$loglik[2] + sum(log(data$days))))
}
# Greene's example has 3 days for observation 36 of the 62.
greene <- kennan[kennan$june, ]
greene$days[36] <- 3

body <- sapply(names(samples), function(name) sprintf('  "%s": {\n    %s\n  }', name, paste(fits(samples[[name]]), collapse = ',\n    ')))
writeLines(c('{', paste(c(body, sprintf('  "greene-regression": %s', regression(greene)), sprintf('  "kennan-regression": %s', regression(kennan))),
  collapse = ',\n'), '}'), 'survival.json')
