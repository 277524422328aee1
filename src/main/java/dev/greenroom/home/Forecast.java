package dev.greenroom.home;

import java.time.LocalDate;

/** How ready a learner will be on the day of their interview if they do nothing more until then. */
record Forecast(LocalDate day, Readiness readiness) {}
